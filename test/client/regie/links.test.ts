import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeText, inviteLink, joinLink, seatLink } from '../../../client/screens/regie/links.ts';
import { sha256 } from '../../../client/screens/regie/sha256.ts';
import { hashOf } from '../../../server/rooms/secret.ts';

describe('addresses to hand out', () => {
  test('what is secret stands behind the #', () => {
    expect(joinLink('https://kk.example', 'TYK482')).toBe('https://kk.example/meedoen/TYK482');
    expect(inviteLink('https://kk.example', 'w1', 'plenair', 'abc')).toBe(
      'https://kk.example/uitnodiging/w1/plenair#abc',
    );
    expect(seatLink('https://kk.example', 'w1', 'z9', 'def')).toBe('https://kk.example/zitplaats/w1/z9#def');
  });

  test('a code is read in two halves', () => {
    expect(codeText('TYK482')).toBe('TYK 482');
  });
});

describe('the hash of a new secret', () => {
  test('is what the server makes of that secret', () => {
    expect(sha256('00112233445566778899aabbccddeeff')).toBe(hashOf('00112233445566778899aabbccddeeff'));
  });

  test('is SHA-256, for texts around the block boundaries too', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    for (const length of [55, 56, 63, 64, 65, 119, 120, 1000]) {
      const text = 'a'.repeat(length);
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => sha256(text) === createHash('sha256').update(text).digest('hex'),
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});
