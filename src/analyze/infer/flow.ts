/** Where inference stands: the body it is in, and what is known there. */
import type { ClassInfo, FunctionInfo } from '../program.js';
import { Environment } from './environment.js';
import type { Body } from './state.js';

export interface LoopFrame {
  readonly breaks: Environment[];
}

export class Flow {
  env = new Environment();
  readonly loops: LoopFrame[] = [];
  /** The class whose body is being inferred. */
  class: ClassInfo | null = null;
  readonly body: Body;

  constructor(body: Body) {
    this.body = body;
  }

  get function(): FunctionInfo | null {
    return this.body.function;
  }

  /** The file, for messages. */
  get path(): string {
    return this.body.module.node.path;
  }

  /** Infers something on a branch of the present environment, which it returns. */
  branch(infer: () => void, from: Environment = this.env.branch()): Environment {
    const before = this.env;
    this.env = from;
    infer();
    const after = this.env;
    this.env = before;
    return after;
  }
}
