import { expect, test } from 'vitest';
import { loadLibrary } from '../../../server/content.ts';
import { hostRoute } from '../../../server/http/host.ts';
import type { Format } from '../../../shared/decks/content.ts';
import type { HostInfo } from '../../../shared/wire.ts';

const HOST = { name: 'Gemeente Proef', retentionDays: 30, maxPeople: 120, build: 'proef' };

test('a werkvorm of a host without a family is offered after all others, however short', async () => {
  const library = loadLibrary('cards');
  const known = [...library.formats.values()];
  const own = known
    .filter(({ id }) => id === 'samenwerkingsscan-30')
    .map((one) => {
      const format: Format = { ...one, id: 'eigen' };
      delete format.family;
      return format;
    });
  const formats = new Map([...own, ...known].map((one) => [one.id, one]));
  const ask = { params: {}, query: new URLSearchParams(), headers: {}, address: '::1', body: undefined };
  const { body } = await hostRoute(HOST, { ...library, formats }).handle(ask);
  const offered = (JSON.parse(body.toString()) as HostInfo).formats;
  expect(offered).toHaveLength(21);
  expect(offered[0]).toMatchObject({ id: 'kennismaken', family: 'grenzeloos' });
  expect(offered.at(-1)).toMatchObject({ id: 'eigen', family: null, minutes: 30 });
});
