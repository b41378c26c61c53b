/**
 * The keys under which classes define Python's special methods.
 *
 * They are registered symbols (`Symbol.for`), so that two copies of the runtime in one process agree on them.
 */
const special = (name: string): symbol => Symbol.for(`aio2ts.${name}`);

/** `__repr__` */
export const reprOf: unique symbol = /* @__PURE__ */ special('repr') as never;
/** `__eq__` */
export const equalsOf: unique symbol = /* @__PURE__ */ special('equals') as never;
/** `__hash__` */
export const hashOf: unique symbol = /* @__PURE__ */ special('hash') as never;
/** `__len__` */
export const lengthOf: unique symbol = /* @__PURE__ */ special('length') as never;
/** `__bool__` */
export const truthOf: unique symbol = /* @__PURE__ */ special('truth') as never;
/** `__contains__` */
export const containsOf: unique symbol = /* @__PURE__ */ special('contains') as never;
/** `__getitem__` */
export const getItemOf: unique symbol = /* @__PURE__ */ special('getItem') as never;
/** `__setitem__` */
export const setItemOf: unique symbol = /* @__PURE__ */ special('setItem') as never;
/** `__delitem__` */
export const deleteItemOf: unique symbol = /* @__PURE__ */ special('deleteItem') as never;
/** `__missing__` */
export const missingOf: unique symbol = /* @__PURE__ */ special('missing') as never;
/** `__call__` */
export const callOf: unique symbol = /* @__PURE__ */ special('call') as never;
/** `__next__` */
export const nextOf: unique symbol = /* @__PURE__ */ special('next') as never;
/** `__anext__` */
export const anextOf: unique symbol = /* @__PURE__ */ special('anext') as never;
/** `__enter__` */
export const enterOf: unique symbol = /* @__PURE__ */ special('enter') as never;
/** `__exit__` */
export const exitOf: unique symbol = /* @__PURE__ */ special('exit') as never;
/** `__aenter__` */
export const asyncEnterOf: unique symbol = /* @__PURE__ */ special('asyncEnter') as never;
/** `__aexit__` */
export const asyncExitOf: unique symbol = /* @__PURE__ */ special('asyncExit') as never;
/** `__await__` */
export const awaitOf: unique symbol = /* @__PURE__ */ special('await') as never;
/** `__lt__` */
export const lessThanOf: unique symbol = /* @__PURE__ */ special('lessThan') as never;
/** `__le__` */
export const lessEqualOf: unique symbol = /* @__PURE__ */ special('lessEqual') as never;
/** `__gt__` */
export const greaterThanOf: unique symbol = /* @__PURE__ */ special('greaterThan') as never;
/** `__ge__` */
export const greaterEqualOf: unique symbol = /* @__PURE__ */ special('greaterEqual') as never;
/** `__ne__` */
export const notEqualsOf: unique symbol = /* @__PURE__ */ special('notEquals') as never;
/** `__format__` */
export const formatOf: unique symbol = /* @__PURE__ */ special('format') as never;
/** `__int__` */
export const intOf: unique symbol = /* @__PURE__ */ special('int') as never;
/** `__float__` */
export const floatOf: unique symbol = /* @__PURE__ */ special('float') as never;
/** `__index__` */
export const indexOf: unique symbol = /* @__PURE__ */ special('index') as never;
/** `__bytes__` */
export const bytesOf: unique symbol = /* @__PURE__ */ special('bytes') as never;
/** `__round__` */
export const roundOf: unique symbol = /* @__PURE__ */ special('round') as never;
/** `__reversed__` */
export const reversedOf: unique symbol = /* @__PURE__ */ special('reversed') as never;
/** `__neg__` */
export const negateOf: unique symbol = /* @__PURE__ */ special('negate') as never;
/** `__pos__` */
export const positiveOf: unique symbol = /* @__PURE__ */ special('positive') as never;
/** `__abs__` */
export const absoluteOf: unique symbol = /* @__PURE__ */ special('absolute') as never;
/** `__invert__` */
export const invertOf: unique symbol = /* @__PURE__ */ special('invert') as never;
/** `__getattr__` */
export const getAttributeOf: unique symbol = /* @__PURE__ */ special('getAttribute') as never;
/** `__setattr__` */
export const setAttributeOf: unique symbol = /* @__PURE__ */ special('setAttribute') as never;
/** `__delattr__` */
export const deleteAttributeOf: unique symbol = /* @__PURE__ */ special('deleteAttribute') as never;
/** `__dir__` */
export const directoryOf: unique symbol = /* @__PURE__ */ special('directory') as never;
/** `__class_getitem__` */
export const classGetItemOf: unique symbol = /* @__PURE__ */ special('classGetItem') as never;
/** `__add__` */
export const addOf: unique symbol = /* @__PURE__ */ special('add') as never;
/** `__radd__` */
export const reverseAddOf: unique symbol = /* @__PURE__ */ special('reverseAdd') as never;
/** `__iadd__` */
export const inPlaceAddOf: unique symbol = /* @__PURE__ */ special('inPlaceAdd') as never;
/** `__sub__` */
export const subtractOf: unique symbol = /* @__PURE__ */ special('subtract') as never;
/** `__rsub__` */
export const reverseSubtractOf: unique symbol = /* @__PURE__ */ special('reverseSubtract') as never;
/** `__isub__` */
export const inPlaceSubtractOf: unique symbol = /* @__PURE__ */ special('inPlaceSubtract') as never;
/** `__mul__` */
export const multiplyOf: unique symbol = /* @__PURE__ */ special('multiply') as never;
/** `__rmul__` */
export const reverseMultiplyOf: unique symbol = /* @__PURE__ */ special('reverseMultiply') as never;
/** `__imul__` */
export const inPlaceMultiplyOf: unique symbol = /* @__PURE__ */ special('inPlaceMultiply') as never;
/** `__truediv__` */
export const divideOf: unique symbol = /* @__PURE__ */ special('divide') as never;
/** `__rtruediv__` */
export const reverseDivideOf: unique symbol = /* @__PURE__ */ special('reverseDivide') as never;
/** `__itruediv__` */
export const inPlaceDivideOf: unique symbol = /* @__PURE__ */ special('inPlaceDivide') as never;
/** `__floordiv__` */
export const floorDivideOf: unique symbol = /* @__PURE__ */ special('floorDivide') as never;
/** `__rfloordiv__` */
export const reverseFloorDivideOf: unique symbol = /* @__PURE__ */ special('reverseFloorDivide') as never;
/** `__ifloordiv__` */
export const inPlaceFloorDivideOf: unique symbol = /* @__PURE__ */ special('inPlaceFloorDivide') as never;
/** `__mod__` */
export const moduloOf: unique symbol = /* @__PURE__ */ special('modulo') as never;
/** `__rmod__` */
export const reverseModuloOf: unique symbol = /* @__PURE__ */ special('reverseModulo') as never;
/** `__imod__` */
export const inPlaceModuloOf: unique symbol = /* @__PURE__ */ special('inPlaceModulo') as never;
/** `__divmod__` */
export const divmodOf: unique symbol = /* @__PURE__ */ special('divmod') as never;
/** `__rdivmod__` */
export const reverseDivmodOf: unique symbol = /* @__PURE__ */ special('reverseDivmod') as never;
/** `__pow__` */
export const powerOf: unique symbol = /* @__PURE__ */ special('power') as never;
/** `__rpow__` */
export const reversePowerOf: unique symbol = /* @__PURE__ */ special('reversePower') as never;
/** `__ipow__` */
export const inPlacePowerOf: unique symbol = /* @__PURE__ */ special('inPlacePower') as never;
/** `__matmul__` */
export const matrixMultiplyOf: unique symbol = /* @__PURE__ */ special('matrixMultiply') as never;
/** `__rmatmul__` */
export const reverseMatrixMultiplyOf: unique symbol = /* @__PURE__ */ special('reverseMatrixMultiply') as never;
/** `__imatmul__` */
export const inPlaceMatrixMultiplyOf: unique symbol = /* @__PURE__ */ special('inPlaceMatrixMultiply') as never;
/** `__lshift__` */
export const shiftLeftOf: unique symbol = /* @__PURE__ */ special('shiftLeft') as never;
/** `__rlshift__` */
export const reverseShiftLeftOf: unique symbol = /* @__PURE__ */ special('reverseShiftLeft') as never;
/** `__ilshift__` */
export const inPlaceShiftLeftOf: unique symbol = /* @__PURE__ */ special('inPlaceShiftLeft') as never;
/** `__rshift__` */
export const shiftRightOf: unique symbol = /* @__PURE__ */ special('shiftRight') as never;
/** `__rrshift__` */
export const reverseShiftRightOf: unique symbol = /* @__PURE__ */ special('reverseShiftRight') as never;
/** `__irshift__` */
export const inPlaceShiftRightOf: unique symbol = /* @__PURE__ */ special('inPlaceShiftRight') as never;
/** `__and__` */
export const bitAndOf: unique symbol = /* @__PURE__ */ special('bitAnd') as never;
/** `__rand__` */
export const reverseBitAndOf: unique symbol = /* @__PURE__ */ special('reverseBitAnd') as never;
/** `__iand__` */
export const inPlaceBitAndOf: unique symbol = /* @__PURE__ */ special('inPlaceBitAnd') as never;
/** `__or__` */
export const bitOrOf: unique symbol = /* @__PURE__ */ special('bitOr') as never;
/** `__ror__` */
export const reverseBitOrOf: unique symbol = /* @__PURE__ */ special('reverseBitOr') as never;
/** `__ior__` */
export const inPlaceBitOrOf: unique symbol = /* @__PURE__ */ special('inPlaceBitOr') as never;
/** `__xor__` */
export const bitXorOf: unique symbol = /* @__PURE__ */ special('bitXor') as never;
/** `__rxor__` */
export const reverseBitXorOf: unique symbol = /* @__PURE__ */ special('reverseBitXor') as never;
/** `__ixor__` */
export const inPlaceBitXorOf: unique symbol = /* @__PURE__ */ special('inPlaceBitXor') as never;
/** The Python name of a class or function, where it is not the JavaScript one (`__qualname__`). */
export const nameOf: unique symbol = /* @__PURE__ */ special('name') as never;
/** What messages about operands call a class, where CPython names its module too: `datetime.timedelta`. */
export const operandNameOf: unique symbol = /* @__PURE__ */ special('operandName') as never;
/** The Python module of a class or function (`__module__`); `__main__` where it is absent. */
export const moduleOf: unique symbol = /* @__PURE__ */ special('module') as never;
/** The `__cause__` of an exception. */
export const causeOf: unique symbol = /* @__PURE__ */ special('cause') as never;
/** The `__context__` of an exception. */
export const contextOf: unique symbol = /* @__PURE__ */ special('context') as never;
/** The Python error that stands for a host's error, kept on the host's error. */
export const pythonErrorOf: unique symbol = /* @__PURE__ */ special('pythonError') as never;
/** Marks a group that is an `Exception`. */
export const ordinaryGroupOf: unique symbol = /* @__PURE__ */ special('ordinaryGroup') as never;
/** Wraps the shown contents of a mapping or set: `defaultdict(<class 'int'>, {...})`. */
export const showWithinOf: unique symbol = /* @__PURE__ */ special('showWithin') as never;
/** Marks a builtin type as a value, with the test for its instances. */
export const instanceTestOf: unique symbol = /* @__PURE__ */ special('instanceTest') as never;
/** The Python parameter list of a function. */
export const signatureOf: unique symbol = /* @__PURE__ */ special('signature') as never;
/** The fields of a dataclass. */
export const fieldsOf: unique symbol = /* @__PURE__ */ special('fields') as never;
