import { describe, expect, test } from 'vitest';
import { pressParty, stillThere, type Choice } from '../../../client/steps/speelveld/chart/choice.ts';
import { fieldWith, partyNamed } from './fields.ts';

const drawing: Choice = { kind: 'lijn', line: 'opdracht', a: null, b: null };

describe('choosing on the chart', () => {
  test('VELD-6: a line goes from the first party that is pressed to the second', () => {
    const from = pressParty(drawing, 'a');
    expect(from).toEqual({ ...drawing, a: 'a' });
    expect(pressParty(from, 'b')).toEqual({ ...drawing, a: 'a', b: 'b' });
  });

  test('the same party twice begins the line anew, and no line goes from a party to itself', () => {
    const from = pressParty(drawing, 'a');
    expect(pressParty(from, 'a')).toEqual(drawing);
  });

  test('without a line in hand a party is taken up, and let go of when it is pressed again', () => {
    const taken = pressParty(null, 'a');
    expect(taken).toEqual({ kind: 'partij', id: 'a' });
    expect(pressParty(taken, 'b')).toEqual({ kind: 'partij', id: 'b' });
    expect(pressParty(taken, 'a')).toBeNull();
  });

  test('what others take off the field is no longer chosen', () => {
    const field = fieldWith({ parties: [partyNamed('a')] });
    expect(stillThere({ kind: 'partij', id: 'a' }, field)).toEqual({ kind: 'partij', id: 'a' });
    expect(stillThere({ kind: 'partij', id: 'gone' }, field)).toBeNull();
    expect(stillThere({ ...drawing, a: 'gone', b: 'a' }, field)).toEqual(drawing);
    expect(stillThere({ ...drawing, a: 'a', b: 'gone' }, field)).toEqual({ ...drawing, a: 'a' });
    expect(stillThere({ kind: 'stoel', id: 'gone' }, field)).toBeNull();
  });

  test('VELD-11: nothing is set or drawn any more once dots are laid', () => {
    const field = fieldWith({ phase: 'stippen', parties: [partyNamed('a')] });
    expect(stillThere(drawing, field)).toBeNull();
    expect(stillThere({ kind: 'zet', candidate: 'o', ring: null }, field)).toBeNull();
  });
});
