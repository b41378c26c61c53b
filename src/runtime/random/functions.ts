/** The functions of the module, which share one generator. */
import { Random } from './random.js';

const shared = new Random();

export const seed = shared.seed.bind(shared);
export const getstate = shared.getstate.bind(shared);
export const setstate = shared.setstate.bind(shared);
export const random = shared.random.bind(shared);
export const getrandbits = shared.getrandbits.bind(shared);
export const randbytes = shared.randbytes.bind(shared);
export const randrange = shared.randrange.bind(shared);
export const randint = shared.randint.bind(shared);
export const choice: Random['choice'] = shared.choice.bind(shared);
export const choices: Random['choices'] = shared.choices.bind(shared);
export const shuffle = shared.shuffle.bind(shared);
export const sample: Random['sample'] = shared.sample.bind(shared);
export const uniform = shared.uniform.bind(shared);
export const triangular = shared.triangular.bind(shared);
export const gauss = shared.gauss.bind(shared);
export const normalvariate = shared.normalvariate.bind(shared);
export const lognormvariate = shared.lognormvariate.bind(shared);
export const expovariate = shared.expovariate.bind(shared);
export const vonmisesvariate = shared.vonmisesvariate.bind(shared);
export const gammavariate = shared.gammavariate.bind(shared);
export const betavariate = shared.betavariate.bind(shared);
export const paretovariate = shared.paretovariate.bind(shared);
export const weibullvariate = shared.weibullvariate.bind(shared);
