import {
  classGetItemOf,
  className,
  sharedAttributes,
} from "aio2ts/runtime/python";

/** A class whose items are made when they are asked for. */
class Vector {
  static [classGetItemOf](size: number): string {
    return `${className(this)}[${size}]`;
  }
}

class Meta {
  static newClass(made: typeof Base, name: string): typeof Base {
    const cls = made;
    cls.label = name.toUpperCase();
    return cls;
  }
}

class Base {
  declare static label: string;
  declare label: string;

  static {
    sharedAttributes(this, "label");
    Meta.newClass(this, "Base");
  }
}

class Child extends Base {
  show(): string {
    return `${this.label} ${Child.label}`;
  }

  static {
    Meta.newClass(this, "Child");
  }
}

console.log(`${Vector[classGetItemOf](3)} ${Base.label} ${new Child().show()}`);
