from .kinds import Handler, Named, Result, State
from .job import Job
from .generic import T, first
