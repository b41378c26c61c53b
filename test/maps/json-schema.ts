/** As much of JSON Schema as our schema uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

export function valid(root: unknown, value: unknown): boolean {
  const { definitions = {} } = root as Schema;
  return fits(root as Schema, value);

  function fits(schema: Schema, candidate: unknown): boolean {
    const { $ref, type, enum: values, anyOf, allOf, oneOf, items } = schema;
    if ($ref !== undefined) return fits(definitions[$ref.slice('#/definitions/'.length)]!, candidate);
    if (type !== undefined && ![type].flat().includes(typeOf(candidate))) return false;
    if (values !== undefined && !values.includes(candidate)) return false;
    if (anyOf !== undefined && !anyOf.some((one) => fits(one, candidate))) return false;
    if (allOf !== undefined && !allOf.every((one) => fits(one, candidate))) return false;
    if (oneOf !== undefined && oneOf.filter((one) => fits(one, candidate)).length !== 1) return false;
    if (Array.isArray(candidate)) return items === undefined || candidate.every((item) => fits(items, item));
    return typeOf(candidate) !== 'object' || fitsFields(schema, candidate as Readonly<Record<string, unknown>>);
  }

  function fitsFields(
    { required, properties = {}, additionalProperties = true }: Schema,
    fields: Readonly<Record<string, unknown>>,
  ): boolean {
    if (required?.some((key) => !Object.hasOwn(fields, key)) === true) return false;
    return Object.entries(fields).every(([key, field]) => {
      if (Object.hasOwn(properties, key)) return fits(properties[key]!, field);
      return typeof additionalProperties === 'boolean' ? additionalProperties : fits(additionalProperties, field);
    });
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}
