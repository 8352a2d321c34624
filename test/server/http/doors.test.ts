import { once } from 'node:events';
import { request } from 'node:http';
import { matchMaker } from '@colyseus/core';
import { WebSocket } from 'ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ALLOWED } from '../../../server/http/attempts.ts';
import type { Seated } from '../../../shared/wire.ts';
import {
  comeBack,
  Guest,
  hex,
  joinBy,
  makeWorkshop,
  openHouse,
  post,
  refusalIn,
  type House,
} from '../house.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(async () => {
  await house.server.close();
});

const creation = () => ({
  id: hex(),
  secret: hex(),
  format: 'kennismaken',
  title: 'Proef',
  lang: 'nl',
  name: 'Bo',
});

describe('making a workshop', () => {
  test('twice with the same id and secret gives the same one; with another secret nothing', async () => {
    const ask = creation();
    const [first, second] = [
      await post(house, '/api/workshops', ask),
      await post(house, '/api/workshops', ask),
    ];
    expect(first.body).toMatchObject({ role: 'begeleider' });
    const { reservation: _one, ...made } = seated(first.body);
    const { reservation: _two, ...again } = seated(second.body);
    expect(again).toEqual(made);
    const thief = await post(house, '/api/workshops', { ...ask, secret: hex() });
    expect([thief.status, refusalIn(thief.body)]).toEqual([403, 'geheim-klopt-niet']);
  });

  test('after a crash between making and opening it, a retry finishes it under the same code', async () => {
    const { journal } = house;
    const ask = creation();
    const codes: string[] = [];
    await house.server.close();
    house = await openHouse({
      journal: {
        ...journal,
        create(workshop) {
          codes.push(workshop.code);
          return journal.create(workshop);
        },
        open: () => Promise.reject(new Error('crash')),
      },
    });
    expect(await post(house, '/api/workshops', ask)).toMatchObject({
      status: 503,
      body: { refusal: 'bezig' },
    });
    await house.server.close();
    house = await openHouse({ journal });
    const { workshop } = seated((await post(house, '/api/workshops', ask)).body);
    const state = await house.server.reception.state(workshop);
    expect(state?.all.workshop?.code).toBe(codes[0]);
  });

  test('with the questionnaire that was chosen, which stands in what is frozen', async () => {
    const { body } = await post(house, '/api/workshops', { ...creation(), questionnaire: 'tweekeuzes' });
    const frozen = await house.journal.contentOf(seated(body).workshop);
    expect(frozen?.questionnaire).toHaveProperty('pairs.length', 15);
    const step = frozen?.format.steps.find(({ kind }) => kind === 'vragenlijst');
    expect(step?.settings).toEqual({ questionnaire: 'tweekeuzes' });
    expect(frozen?.hash).not.toBe(seated((await post(house, '/api/workshops', creation())).body).content);
  });

  test.each([
    ['an unknown questionnaire', { questionnaire: 'bestaat-niet' }, 404, 'werkvorm-onbekend'],
    ['an unknown format', { format: 'bestaat-niet' }, 404, 'werkvorm-onbekend'],
    ['no title', { title: '  ' }, 400, 'tekst-leeg'],
    ['a title with a direction override', { title: 'a\u202eb' }, 400, 'tekst-tekens'],
    ['a short id', { id: 'abc' }, 400, 'vorm'],
    ['something extra', { admin: true }, 400, 'vorm'],
  ])('with %s is refused', async (_what, wrong, status, refusal) => {
    const answer = await post(house, '/api/workshops', { ...creation(), ...wrong });
    expect([answer.status, refusalIn(answer.body)]).toEqual([status, refusal]);
  });
});

describe('joining', () => {
  test('with the same secret again gives the same seat', async () => {
    const { code } = await makeWorkshop(house);
    const first = await joinBy(house, code, 'An');
    const again = await joinBy(house, code.toLowerCase().replace(/(...)/, '$1 '), 'An', first.secret);
    expect(again.seated.seat).toBe(first.seated.seat);
    expect(again.seated.workshop).toBe(first.seated.workshop);
  });

  test('needs the seat’s own secret to come back', async () => {
    const { code } = await makeWorkshop(house);
    const { seated: an } = await joinBy(house, code, 'An');
    for (const seat of [an.seat, 'constructor', '__proto__']) {
      const answer = await post(house, '/api/join', {
        as: 'back',
        workshop: an.workshop,
        seat,
        secret: hex(),
      });
      expect(refusalIn(answer.body)).toBe(seat === an.seat ? 'geheim-klopt-niet' : 'onbekende-zitplaats');
    }
    const elsewhere = await post(house, '/api/join', {
      as: 'back',
      workshop: 'w-nergens',
      seat: an.seat,
      secret: hex(),
    });
    expect([elsewhere.status, refusalIn(elsewhere.body)]).toEqual([404, 'onbekende-zitplaats']);
  });

  test('says what is wrong: unknown and closed code, doors, name, workshop full', async () => {
    await house.server.close();
    house = await openHouse({ env: { MAX_PEOPLE: '2' } });
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const ask = (code: string, name: string) =>
      post(house, '/api/join', { as: 'new', code, secret: hex(), name, organisation: '' }).then(
        ({ status, body }) => [status, refusalIn(body)],
      );
    expect(await ask('ZZZ999', 'An')).toEqual([404, 'code-onbekend']);
    expect(await ask('geen code', 'An')).toEqual([404, 'code-onbekend']);
    expect(await ask(made.code, ' ')).toEqual([400, 'naam-leeg']);
    expect(await ask(made.code, 'x'.repeat(31))).toEqual([400, 'tekst-te-lang']);
    expect(await ask(made.code, 'bo')).toEqual([409, 'naam-bezet']);
    await bo.play({ type: 'regie/deuren', open: false });
    expect(await ask(made.code, 'An')).toEqual([409, 'deuren-dicht']);
    expect((await fetch(`${house.base}/api/code/${made.code}`)).status).toBe(409);
    await bo.play({ type: 'regie/deuren', open: true });
    expect(await (await fetch(`${house.base}/api/code/${made.code}`)).json()).toEqual({
      workshop: made.seated.workshop,
      title: 'Proef',
      retentionDays: 30,
    });
    expect(await ask(made.code, 'An')).toEqual([200, null]);
    expect(await ask(made.code, 'Cor')).toEqual([200, null]);
    expect(await ask(made.code, 'Dia')).toEqual([409, 'workshop-vol']);
    const step = (await house.server.reception.state(made.seated.workshop))?.all.clock.step ?? '';
    expect(await bo.play({ type: 'regie/einde', from: step })).toHaveProperty('seq');
    expect(await ask(made.code, 'Eva')).toEqual([404, 'code-onbekend']);
    expect((await fetch(`${house.base}/api/code/${made.code}`)).status).toBe(404);
  });

  test('as co-facilitator or screen needs the invitation for exactly that', async () => {
    const made = await makeWorkshop(house);
    const invites = (await house.server.reception.state(made.seated.workshop))?.facilitator.invites;
    const ask = (role: string, invite: string) =>
      post(house, '/api/join', {
        as: 'invited',
        workshop: made.seated.workshop,
        role,
        invite,
        secret: hex(),
        name: `Gast ${hex().slice(0, 4)}`,
      });
    expect((await ask('begeleider', invites?.begeleider ?? '')).body).toMatchObject({ role: 'begeleider' });
    expect((await ask('plenair', invites?.plenair ?? '')).body).toMatchObject({ role: 'plenair' });
    for (const [role, invite] of [
      ['begeleider', invites?.plenair ?? ''],
      ['plenair', hex()],
      ['deelnemer', invites?.begeleider ?? ''],
    ] as const)
      expect(refusalIn((await ask(role, invite)).body)).toBe('geheim-klopt-niet');
  });

  test('keeps secrets only as a hash', async () => {
    const made = await makeWorkshop(house);
    const an = await joinBy(house, made.code, 'An');
    const log = JSON.stringify(await house.journal.read(made.seated.workshop));
    for (const secret of [made.secret, an.secret, made.creation]) expect(log).not.toContain(secret);
  });
});

describe('trying', () => {
  test('wrong codes is limited per address, and does not keep out who comes back', async () => {
    const made = await makeWorkshop(house);
    const guess = () =>
      post(house, '/api/join', { as: 'new', code: 'ZZZ999', secret: hex(), name: 'X', organisation: '' });
    for (let at = 0; at < ALLOWED.failures.burst; at += 1) expect((await guess()).status).toBe(404);
    const late = await guess();
    expect([late.status, refusalIn(late.body), late.headers.get('retry-after')]).toEqual([
      429,
      'te-veel-pogingen',
      '2',
    ]);
    expect((await fetch(`${house.base}/api/code/${made.code}`)).status).toBe(429);
    await comeBack(house, made.seated, made.secret);
    house.clock.advance(2000);
    expect((await guess()).status).toBe(404);
  });

  test('a hundred people from one address come in within the same second', async () => {
    const { code } = await makeWorkshop(house);
    const seats = await Promise.all(
      Array.from({ length: 100 }, (_, at) => joinBy(house, code, `Mens ${at}`)),
    );
    expect(new Set(seats.map(({ seated: { seat } }) => seat)).size).toBe(100);
  });

  test('an address that the client makes up counts only behind a trusted proxy', async () => {
    const guess = (from: string) =>
      fetch(`${house.base}/api/code/ZZZ999`, { headers: { 'X-Forwarded-For': from } });
    for (let at = 0; at < ALLOWED.failures.burst; at += 1) await guess(`10.0.0.${at}`);
    expect((await guess('10.0.1.1')).status).toBe(429);
    await house.server.close();
    house = await openHouse({ env: { TRUST_PROXY: 'ja' } });
    for (let at = 0; at < ALLOWED.failures.burst; at += 1) await guess(`10.9.9.${at}, 10.0.0.1`);
    expect((await guess('10.0.0.1')).status).toBe(429);
    expect((await guess('10.0.0.1, 10.0.0.2')).status).toBe(404);
  });
});

describe('Colyseus’ own doors', () => {
  test('are closed: no matchmaking, no listing, no health page, no reflected origin', async () => {
    const made = await makeWorkshop(house);
    for (const method of ['joinOrCreate', 'create', 'join', 'joinById', 'reconnect']) {
      const answer = await fetch(`${house.base}/matchmake/${method}/workshop`, {
        method: 'POST',
        body: '{}',
        headers: { Origin: 'https://evil.example' },
      });
      expect(answer.status).toBe(405);
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      await expect(matchMaker.controller.invokeMethod(method, made.seated.workshop)).rejects.toThrow();
    }
    expect((await fetch(`${house.base}/matchmake/`)).status).toBe(404);
    const preflight = await fetch(`${house.base}/api/join`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(405);
    expect(preflight.headers.has('access-control-allow-origin')).toBe(false);
    expect(matchMaker.controller.getCorsHeaders(new Headers({ origin: 'https://evil.example' }))).toEqual({});
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['an origin that is none', { origin: 'null' }, 403],
  ])('a socket from %s is refused before the handshake', async (_what, headers, status) => {
    expect(await upgrade(socketOf((await makeWorkshop(house)).seated), headers)).toBe(status);
  });

  test('a socket without a place is refused', async () => {
    expect(await upgrade('/', {})).toBe(404);
    expect(await upgrade('/proces/kamer', {})).toBe(404);
  });

  test('a socket from our own page, or from one that the settings name, is let in', async () => {
    const made = await makeWorkshop(house);
    expect(await upgrade(socketOf(made.seated), { origin: house.base })).toBe(101);
    await house.server.close();
    house = await openHouse({ env: { ORIGIN: 'https://kaarten.voorbeeld.nl' } });
    expect(
      await upgrade(socketOf((await makeWorkshop(house)).seated), { origin: 'https://kaarten.voorbeeld.nl' }),
    ).toBe(101);
  });

  test('a place serves one socket, and knowing the session of somebody else does not help', async () => {
    const made = await makeWorkshop(house);
    const bo = await Guest.enter(house, made.seated);
    const thief = new WebSocket(house.base.replace('http', 'ws') + socketOf(made.seated));
    const code: unknown = (await once(thief, 'close'))[0];
    expect(code).toBe(4002);
    expect(await bo.play({ type: 'regie/bericht', text: 'Nog hier' })).toHaveProperty('seq');
  });
});

describe('a request', () => {
  test('that changes something from another origin is refused', async () => {
    const foreign = await post(house, '/api/workshops', creation(), { Origin: 'https://evil.example' });
    expect([foreign.status, refusalIn(foreign.body)]).toEqual([403, 'vorm']);
    expect((await post(house, '/api/workshops', creation(), { Origin: house.base })).status).toBe(200);
  });

  test('of more than 16 kB is refused, also when it does not say how long it is', async () => {
    const long = JSON.stringify({ ...creation(), title: 'x'.repeat(20_000) });
    expect((await post(house, '/api/workshops', JSON.parse(long))).status).toBe(413);
    const chunked = request(`${house.base}/api/workshops`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    });
    chunked.on('error', () => {});
    chunked.write(long.slice(0, 10_000));
    chunked.write(long.slice(10_000));
    const response: unknown = (await once(chunked, 'response'))[0];
    expect(response).toHaveProperty('statusCode', 413);
    chunked.destroy();
  });

  test.each([
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'a=b', 415],
    ['plain text', { 'Content-Type': 'text/plain' }, '{}', 415],
    ['half JSON', { 'Content-Type': 'application/json' }, '{"a":', 400],
    ['bytes that are no text', { 'Content-Type': 'application/json' }, Buffer.from([0xff, 0xfe]), 400],
  ])('with %s is refused', async (_what, headers, body, status) => {
    expect((await fetch(`${house.base}/api/join`, { method: 'POST', headers, body })).status).toBe(status);
  });

  test.each(['/', '/api/host', '/api/niets', '/assets/niets.js', '/healthz', '/%E0%A4%A'])(
    'for %s gets every security header',
    async (path) => {
      const { headers } = await fetch(house.base + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/);
      expect(policy).toContain(`connect-src 'self' ws://${new URL(house.base).host};`);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.has('strict-transport-security')).toBe(false);
      expect(headers.has('x-powered-by')).toBe(false);
    },
  );

  test('behind a proxy with TLS gets HSTS and a policy with wss', async () => {
    await house.server.close();
    house = await openHouse({ env: { TRUST_PROXY: 'ja' } });
    const { headers } = await fetch(house.base, {
      headers: { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'kaarten.voorbeeld.nl' },
    });
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.get('content-security-policy')).toContain('wss://kaarten.voorbeeld.nl;');
  });
});

describe('the site', () => {
  test('serves hashed files for ever, screens afresh, compressed, and nothing from outside its folder', async () => {
    const asset = await fetch(`${house.base}/assets/proef-1234.js`, { headers: { 'Accept-Encoding': 'br' } });
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(await asset.text()).toContain('export const proef');
    for (const path of ['/', '/meedoen/ABC234', '/w/iets/regie']) {
      const page = await fetch(house.base + path);
      expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ]);
      const again = await fetch(house.base + path, {
        headers: { 'If-None-Match': page.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    }
    for (const path of ['/assets/weg.js', '/favicon.ico', '/..%2f..%2fpackage.json', '/api/weg'])
      expect((await fetch(house.base + path)).status).toBe(404);
  });

  test('the first screens have a page of their own, that can be read without a script', async () => {
    const read = async (path: string): Promise<string> => (await fetch(house.base + path)).text();
    expect(await read('/')).toContain('Zet samen koers');
    expect(await read('/meedoen/ABC234')).toContain('Doe mee');
    for (const path of ['/begeleiden', '/meedoen', '/w/iets'])
      expect(await read(path)).not.toMatch(/Zet samen koers|Doe mee/);
  });

  test('the picture of a link has the whole address under which one knows us, and nothing that a host header makes up', async () => {
    const picture = async (headers: Record<string, string> = {}): Promise<string | undefined> =>
      / content="([^"]*sociaal.png)"/.exec(await (await fetch(house.base, { headers })).text())?.[1];
    expect(await picture()).toBe(`${house.base}/sociaal.png`);
    // no proxy is trusted here
    expect(await picture({ 'X-Forwarded-Host': 'elders.voorbeeld.nl' })).toBe(`${house.base}/sociaal.png`);
    await house.server.close();
    house = await openHouse({ env: { TRUST_PROXY: 'ja' } });
    const asked = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'kaarten.voorbeeld.nl' };
    expect(await picture(asked)).toBe('https://kaarten.voorbeeld.nl/sociaal.png');
    expect(await picture({ ...asked, 'X-Forwarded-Host': 'x"><script>' })).toBe('/sociaal.png');
    // more names than are kept
    for (let at = 0; at < 40; at += 1)
      expect(await picture({ 'X-Forwarded-Host': `kaarten${at}.voorbeeld.nl` })).toBe(
        `http://kaarten${at}.voorbeeld.nl/sociaal.png`,
      );
    await house.server.close();
    house = await openHouse({ env: { ORIGIN: 'https://spel.voorbeeld.nl, https://ander.voorbeeld.nl' } });
    expect(await picture()).toBe('https://spel.voorbeeld.nl/sociaal.png');
  });

  test('tells that it is not built yet', async () => {
    await house.server.close();
    house = await openHouse({ site: '/bestaat-niet' });
    const page = await fetch(house.base);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build');
  });
});

describe('facts', () => {
  test('content by its hash, for ever', async () => {
    const made = await makeWorkshop(house);
    const answer = await fetch(`${house.base}/api/content/${made.seated.content}`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await answer.json()).toEqual(await house.journal.contentOf(made.seated.workshop));
    for (const hash of ['0'.repeat(64), 'x'])
      expect((await fetch(`${house.base}/api/content/${hash}`)).status).toBe(404);
  });

  test('who hosts this', async () => {
    await house.server.close();
    house = await openHouse({ env: { HOST_NAME: 'Gemeente Proef', RETENTION_DAYS: '7' } });
    expect(await (await fetch(`${house.base}/api/host`)).json()).toMatchObject({
      name: 'Gemeente Proef',
      retentionDays: 7,
      maxPeople: 120,
      build: 'proef',
      // the first is the one that is chosen when nobody chooses
      formats: [
        { id: 'kennismaken', family: 'grenzeloos' },
        { id: 'grenzeloos-75', family: 'grenzeloos' },
        { id: 'themabijeenkomst-90', family: 'grenzeloos' },
        { id: 'grenzeloos-120', family: 'grenzeloos' },
        { id: 'grenzeloos-180', family: 'grenzeloos' },
        { id: 'hoedan-60', family: 'koerskaarten' },
        { id: 'wat-60', family: 'koerskaarten' },
        { id: 'hoedan-90', family: 'koerskaarten' },
        { id: 'wat-90', family: 'koerskaarten' },
        { id: 'wat-hoedan-120', family: 'koerskaarten' },
        { id: 'koffiedate-45', family: 'gesprek' },
        { id: 'dialoog-60', family: 'gesprek' },
        { id: 'tegenspraak-60', family: 'gesprek' },
        { id: 'goedwerk-90', family: 'gesprek' },
        { id: 'moreel-beraad-90', family: 'gesprek' },
        { id: 'samenwerkingsscan-30', family: 'zicht' },
        { id: 'programmatype-45', family: 'zicht' },
        { id: 'zelfscan-45', family: 'zicht' },
        { id: 'honderd-punten-60', family: 'zicht' },
        { id: 'leeratelier-60', family: 'zicht' },
      ],
      nextFormats: [{ id: 'vervolg-60' }, { id: 'samenwerkingsscan-vervolg' }],
    });
  });

  test('healthy while the store answers', async () => {
    for (const path of ['/healthz', '/health']) expect((await fetch(house.base + path)).status).toBe(200);
    await house.journal.close();
    expect((await fetch(`${house.base}/healthz`)).status).toBe(503);
  });
});

function seated(body: unknown): Seated {
  return body as Seated;
}

function socketOf({ reservation }: Seated): string {
  const { processId, roomId, sessionId } = reservation as {
    processId: string;
    roomId: string;
    sessionId: string;
  };
  return `/${processId}/${roomId}?sessionId=${sessionId}`;
}

/** The status with which a socket was let in or turned away. */
async function upgrade(path: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(house.base.replace('http', 'ws') + path, { headers });
  return new Promise((resolve) => {
    socket.on('error', () => {});
    socket.on('open', () => {
      socket.close();
      resolve(101);
    });
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
  });
}
