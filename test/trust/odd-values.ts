import type { Chance } from './chance';
import { resolved, type Schema } from './operations';

const halfASurrogatePair = '\ud800';
const oddTexts = [
  ...[
    '',
    ' ',
    '\u0000',
    `a\u0000b`,
    halfASurrogatePair,
    `\udfff${halfASurrogatePair}`,
    '\ufeff',
    '\u202e',
    '🧓🏽',
  ],
  ...[
    "' OR 1=1 --",
    '"; DROP TABLE shift; --',
    '%',
    '_',
    '\\',
    '$1',
    '{{7*7}}',
    '${7*7}',
    '<script>1</script>',
  ],
  ...['../../etc/passwd', '%00', '%2e%2e%2f', 'null', 'undefined', 'NaN', '-1', '1e400', '0x10', '١٢٣'],
  ...['2026-02-30', '2026-03-29T02:30', '2026-10-25T02:30', '0000-00-00', '9999-12-31', '-0001-01-01'],
  ...['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'a\r\nSet-Cookie: x=1'],
] as const;
const oddNumbers = [
  0,
  -0,
  -1,
  1.5,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  1e308,
  -1e308,
  5e-324,
] as const;

/** A value that no field expects, or that lies just at the end of what one takes. */
export function oddValue(chance: Chance, depth = 0): unknown {
  switch (chance.below(depth > 2 ? 5 : 8)) {
    case 0:
      return null;
    case 1:
      return chance.isIt(0.5);
    case 2:
      return chance.pick(oddNumbers);
    case 3:
      return chance.pick(oddTexts);
    case 4:
      return chance.pick(oddTexts).repeat(1 + chance.below(400));
    case 5:
      return Array.from({ length: chance.below(4) }, () => oddValue(chance, depth + 1));
    case 6:
      return { [chance.pick(['id', 'constructor', '', 'toString', 'length'])]: oddValue(chance, depth + 1) };
    default:
      return Array.from({ length: 1 + chance.below(1500) }, () => chance.pick(oddNumbers));
  }
}

/** What fits a schema, but for a value here and there that does not. */
export function valueFor(asked: Schema, chance: Chance, ids: readonly string[], odd: number): unknown {
  if (chance.isIt(odd)) return oddValue(chance);
  const schema = resolved(asked);
  if (schema.nullable === true && chance.isIt(0.15)) return null;
  if (schema.enum !== undefined) return chance.pick(schema.enum);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) === true || chance.isIt(0.6))
          .map(([name, inner]) => [name, valueFor(inner, chance, ids, odd)]),
      );
    case 'array':
      return Array.from({ length: 1 + chance.below(3) }, () =>
        valueFor(schema.items ?? {}, chance, ids, odd),
      );
    case 'integer':
    case 'number':
      return numberFor(schema, chance);
    case 'boolean':
      return chance.isIt(0.5);
    default:
      return textFor(schema, chance, ids);
  }
}

function numberFor({ minimum = -5, maximum = 5000 }: Schema, chance: Chance): number {
  const places = [minimum, minimum - 1, maximum, maximum + 1, minimum + chance.below(maximum - minimum + 1)];
  return chance.isIt(0.4) ? chance.pick(places) : minimum + chance.below(Math.min(20, maximum - minimum) + 1);
}

function textFor(schema: Schema, chance: Chance, ids: readonly string[]): string {
  if (schema.format === 'uuid') return chance.pick(ids);
  const day = `20${chance.pick(['26-11', '26-12', '27-01'])}-${String(1 + chance.below(28)).padStart(2, '0')}`;
  if (schema.format === 'date') return day;
  if (schema.description?.includes('wall-clock') === true) {
    return `${day}T${String(chance.below(24)).padStart(2, '0')}:00`;
  }
  const { minLength = 0, maxLength = 40 } = schema;
  const length = chance.pick([
    minLength,
    minLength + 3,
    Math.min(maxLength, 5000),
    Math.min(maxLength, 5000) + 1,
  ]);
  return chance.isIt(0.2) ? chance.pick(oddTexts) : 'æ1a '.repeat(length / 4 + 1).slice(0, length);
}

/** The same with one value in it, however deep, exchanged for an odd one. */
export function mutated(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.isIt(0.2)) return oddValue(chance);
  if (Array.isArray(value)) {
    const at = chance.below(value.length + 1);
    return value.length === at
      ? [...value, oddValue(chance)]
      : value.map((item, index) => (index === at ? mutated(item, chance) : item));
  }
  const entries = Object.entries(value);
  const at = chance.below(entries.length + 1);
  if (at === entries.length) return { ...value, [chance.pick(oddTexts)]: oddValue(chance) };
  if (chance.isIt(0.15)) return Object.fromEntries(entries.filter((_, index) => index !== at));
  return Object.fromEntries(
    entries.map(([name, inner], index) => [name, index === at ? mutated(inner, chance) : inner]),
  );
}
