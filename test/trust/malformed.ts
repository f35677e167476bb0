import type { Chance } from './chance';
import { oddValue } from './odd-values';

/** A body that should not be, with the headers it comes with. */
export interface MalformedBody {
  readonly kind: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const json = { 'Content-Type': 'application/json' };
const wrongTypes = [
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ],
  ...[
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json;;;',
    'image/png',
  ],
  ...['application/jsonx', 'APPLICATION/JSON', 'application/problem+json', ''],
];

type Maker = (good: object, chance: Chance) => Omit<MalformedBody, 'kind'>;

const sent = (text: string | Buffer, headers: Readonly<Record<string, string>> = json) => ({
  ...{ body: Buffer.isBuffer(text) ? text : Buffer.from(text), headers },
});

/** The good body's text with one of its values, as text, in another's place. */
function withText(good: object, chance: Chance, text: string): string {
  const entries = Object.entries(good);
  const at = chance.below(Math.max(1, entries.length));
  const fields = entries.map(([name, value], index) =>
    [JSON.stringify(name), index === at ? text : JSON.stringify(value)].join(':'),
  );
  return `{${(fields.length === 0 ? [`"x":${text}`] : fields).join(',')}}`;
}

const makers: Readonly<Record<string, Maker>> = {
  'cut short': (good, chance) => {
    const text = JSON.stringify(good);
    return sent(text.slice(0, chance.below(text.length)));
  },
  'random bytes': (_, chance) =>
    sent(Buffer.from(Array.from({ length: 1 + chance.below(300) }, () => chance.below(256)))),
  'a NUL': (good, chance) =>
    sent(withText(good, chance, chance.pick(['"\\u0000"', '"a\\u0000b"', '"a\u0000b"', '{"\\u0000":1}']))),
  'half a surrogate pair': (good, chance) =>
    sent(
      withText(good, chance, chance.pick(['"\\ud800"', '"\\udc00\\ud800"', '{"\\udfff":1}', '["\\uDBFF"]'])),
    ),
  'ten thousand deep': (good, chance) => {
    const [open, close] = chance.pick([['[', ']'] as const, ['{"a":', '}'] as const]);
    return sent(withText(good, chance, `${open.repeat(10_000)}1${close.repeat(10_000)}`));
  },
  'numbers beyond numbers': (good, chance) =>
    sent(withText(good, chance, chance.pick(['1e400', '-1e400', '1e-400', '9007199254740993', '-0', '0e9']))),
  'reaching into prototypes': (good, chance) =>
    sent(
      withText(
        good,
        chance,
        chance.pick([
          ...['{"__proto__":{"role":"administrator"}}', '{"constructor":{"prototype":{"x":1}}}'],
          ...['1,"__proto__":{"role":"administrator"}', '1,"prototype":[]', '1,"constructor":null'],
        ]),
      ),
    ),
  'another content type': (good, chance) =>
    sent(chance.isIt(0.7) ? JSON.stringify(good) : 'a=1&b=2', { 'Content-Type': chance.pick(wrongTypes) }),
  'not an object': (_, chance) =>
    sent(chance.pick(['null', '1', '"text"', '[]', '[[]]', 'true', '', ' ', '[null]', '[{}]'])),
  'almost JSON': (good, chance) => {
    const text = JSON.stringify(good);
    return sent(
      chance.pick([
        ...[`${text},`, `${text}${text}`, text.replaceAll('"', "'"), `/* */${text}`, text.replace('{', '{,')],
        ...[withText(good, chance, 'NaN'), withText(good, chance, 'undefined'), withText(good, chance, '01')],
      ]),
    );
  },
  'another encoding': (good, chance) => {
    const text = JSON.stringify(good);
    return chance.pick([
      sent(Buffer.from(text, 'utf16le')),
      sent(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])),
      sent(Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from('"}')])),
      sent(text, { ...json, 'Content-Encoding': 'gzip' }),
      sent(text, { ...json, 'Content-Encoding': 'br' }),
      sent(text, { ...json, 'Content-Encoding': 'nonsense' }),
    ]);
  },
  'a huge list': (good, chance) =>
    sent(withText(good, chance, `[${Array.from({ length: 10_000 }, (_, item) => item).join(',')}]`)),
  'a huge text': (good, chance) => sent(withText(good, chance, JSON.stringify('x'.repeat(90_000)))),
  'the same field twice': (good, chance) => {
    const text = JSON.stringify(good);
    return sent(text.replace('{', `{${withText(good, chance, '[]').slice(1, -1)},`));
  },
  'another kind of value': (good, chance) =>
    sent(withText(good, chance, JSON.stringify(oddValue(chance)) ?? 'null')),
};

/** Of all kinds in turn, so that each is seen. */
export function malformedBody(good: object, index: number, chance: Chance): MalformedBody {
  const kinds = Object.keys(makers);
  const kind = kinds[index % kinds.length]!;
  return { kind, ...makers[kind]!(good, chance) };
}

/** Ten million bytes of good JSON. */
export function tenMegabytes(): MalformedBody {
  return { kind: '10 MB', ...sent(`{"x":"${'x'.repeat(10_000_000)}"}`) };
}
