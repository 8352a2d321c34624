import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryJournal } from '../../../server/journal/memory.ts';
import { hashOf } from '../../../server/rooms/secret.ts';
import { Played, SAID } from '../../shared/harvest/played.ts';
import { hex, openHouse, refusalIn, type House } from '../house.ts';
import { unescaped } from './readback.ts';

const secrets = { Bo: hex(), Anna: hex(), lotte: hex() };
let house: House;

beforeAll(async () => {
  const { stage } = new Played();
  for (const seat of ['Bo', 'Anna'] as const)
    stage.must('noor', { type: 'regie/herstel', seat, secretHash: hashOf(secrets[seat]) });
  stage.system({
    type: 'zit/neem',
    seat: 'lotte',
    role: 'begeleider',
    name: 'Lotte',
    organisation: '',
    secretHash: hashOf(secrets.lotte),
  });
  const journal = memoryJournal();
  await journal.create({ id: 'w1', code: 'TYK482', content: stage.content, at: stage.now });
  const opened = await journal.open('w1');
  await Promise.all(stage.log.map((commit) => journal.append('w1', opened?.epoch ?? 0, commit)));
  house = await openHouse({ journal });
});

afterAll(() => house.server.close());

function get(path: string, authorization?: string): Promise<Response> {
  return fetch(`${house.base}${path}`, authorization === undefined ? {} : { headers: { authorization } });
}

describe('the harvest over HTTP', () => {
  test('a member gets the file of the team, made from the log', async () => {
    const answer = await get('/api/oogst/w1/team.md', `Bearer Bo:${secrets.Bo}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="oogst-[a-z0-9-]+\.md"$/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const text = unescaped(await answer.text());
    for (const fact of [SAID.sentence, SAID.from, SAID.to, SAID.via, SAID.what, SAID.of])
      expect(text).toContain(fact);
    for (const secret of [SAID.insights[1], SAID.different, SAID.secretRole, 'Bo', 'Anna'])
      expect(text).not.toContain(secret);
  });

  test('the own file is of who asks, and of nobody else', async () => {
    const [bo, anna] = await Promise.all(
      (['Bo', 'Anna'] as const).map(async (seat) =>
        unescaped(await (await get('/api/oogst/w1/mijn.md', `Bearer ${seat}:${secrets[seat]}`)).text()),
      ),
    );
    expect(bo).toContain(SAID.secretIntention);
    expect(anna).toContain(SAID.intention);
    expect(anna).not.toContain(SAID.secretIntention);
  });

  test('in the language that is asked for, else in that of the workshop', async () => {
    const title = async (query: string): Promise<string> =>
      (await (await get(`/api/oogst/w1/team.md${query}`, `Bearer Bo:${secrets.Bo}`)).text()).split('\n')[0] ??
      '';
    expect(await title('?taal=en')).toMatch(/^# Harvest of /);
    expect(await title('')).toMatch(/^# Oogst van /);
    expect(await title('?taal=xx')).toMatch(/^# Oogst van /);
  });

  test.each([
    ['nothing', undefined],
    ['another secret', `Bearer Bo:${hex()}`],
    ['the secret of another seat', `Bearer Anna:${secrets.Bo}`],
    ['a seat that is not there', `Bearer Cas-2:${secrets.Bo}`],
    ['a name of an object', `Bearer constructor:${secrets.Bo}`],
    ['something else', 'Basic Qm86eA=='],
  ])('with %s: geheim-klopt-niet', async (_what, authorization) => {
    for (const file of ['team.md', 'mijn.md']) {
      const answer = await get(`/api/oogst/w1/${file}`, authorization);
      expect(answer.status).toBe(403);
      expect(refusalIn(await answer.json())).toBe('geheim-klopt-niet');
    }
  });

  test('a secret in the address does not count', async () => {
    const answer = await get(`/api/oogst/w1/team.md?seat=Bo&secret=${secrets.Bo}`);
    expect(answer.status).toBe(403);
  });

  test('a workshop that is not there looks like a wrong secret', async () => {
    const answer = await get('/api/oogst/w2/team.md', `Bearer Bo:${secrets.Bo}`);
    expect(answer.status).toBe(403);
  });

  test('guessing on is slowed down', async () => {
    let status = 403;
    for (let tries = 0; tries < 60 && status === 403; tries += 1)
      status = (await get('/api/oogst/w1/team.md', `Bearer Bo:${hex()}`)).status;
    expect(status).toBe(429);
    house.clock.advance(120_000);
    expect((await get('/api/oogst/w1/team.md', `Bearer Bo:${secrets.Bo}`)).status).toBe(200);
  });

  test('a facilitator has no team: geen-team', async () => {
    const answer = await get('/api/oogst/w1/team.md', `Bearer lotte:${secrets.lotte}`);
    expect(refusalIn(await answer.json())).toBe('geen-team');
  });
});
