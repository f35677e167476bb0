import { Chain, microsOf, type EntryContent, type EntryPlace } from './chain';

const chain = new Chain(Buffer.from('a key that nobody knows but us'));
const content: EntryContent = {
  kind: 'change',
  personId: 'person',
  onBehalfOfPersonId: null,
  aboutPersonId: null,
  action: 'week-closed',
  subject: 'week',
  subjectId: 'week',
  unitId: 'unit',
  before: null,
  after: { weekStart: '2026-11-16', days: [{ b: 1, a: 2 }] },
  remark: null,
  requestId: 'request',
};
const place: EntryPlace = {
  municipalityId: 'municipality',
  lane: 1,
  position: 1,
  id: 'entry',
  sequence: '1',
  atMicros: '1795950000000000',
};
const hex = (digest: Buffer) => digest.toString('hex');

describe('the digest of what an entry says', () => {
  it('is the same for the same, in whichever order its fields come back', () => {
    const after = { days: [{ a: 2, b: 1 }], weekStart: '2026-11-16' };
    expect(hex(chain.contentDigest({ ...content, after }))).toBe(hex(chain.contentDigest(content)));
  });

  it('leaves out what is not stored', () => {
    const after = { ...content.after, nothing: undefined };
    expect(hex(chain.contentDigest({ ...content, after }))).toBe(hex(chain.contentDigest(content)));
  });

  it('never changes: what was written is verified for as long as it is kept', () => {
    expect(hex(chain.contentDigest(content))).toBe(
      '4ce70e42bd90682fd6224fbe82554d0f6df34eca26d7d0e4bc36260cc6e230d7',
    );
    expect(
      hex(chain.entryHash(chain.beginning('municipality', 1), place, chain.contentDigest(content))),
    ).toBe('c7142747122c0728b259f2a26b3fa143cffcfd0d125d6b347b720c1fe49a03b1');
  });

  it.each(Object.keys(content) as (keyof EntryContent)[])('is another when %s is', (field) => {
    const other = { ...content, [field]: field === 'before' || field === 'after' ? { other: 1 } : 'other' };
    expect(hex(chain.contentDigest(other))).not.toBe(hex(chain.contentDigest(content)));
  });

  it('tells a list from its order, and a word from a number', () => {
    const digest = (days: unknown) => hex(chain.contentDigest({ ...content, after: { days } }));
    expect(digest([1, 2])).not.toBe(digest([2, 1]));
    expect(digest(['1', 2])).not.toBe(digest([1, 2]));
  });
});

describe('the hash of an entry', () => {
  const before = chain.beginning('municipality', 1);
  const digest = chain.contentDigest(content);

  it.each(Object.keys(place) as (keyof EntryPlace)[])('is another when its %s is', (field) => {
    const other = { ...place, [field]: typeof place[field] === 'number' ? 2 : '2' };
    expect(hex(chain.entryHash(before, other, digest))).not.toBe(hex(chain.entryHash(before, place, digest)));
  });

  it('is another after another entry, and under another key', () => {
    const hash = hex(chain.entryHash(before, place, digest));
    expect(hex(chain.entryHash(chain.beginning('municipality', 2), place, digest))).not.toBe(hash);
    const stranger = new Chain(Buffer.from('a key that somebody else knows'));
    expect(hex(stranger.entryHash(before, place, digest))).not.toBe(hash);
    expect(stranger.keyName).not.toBe(chain.keyName);
  });
});

describe('a moment', () => {
  it('is told as exactly as the database does', () => {
    expect(microsOf(new Date('2026-11-29T12:34:56.789Z'))).toBe('1795955696789000');
  });
});
