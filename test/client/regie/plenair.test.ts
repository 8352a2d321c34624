import { describe, expect, test } from 'vitest';
import { teaBox } from '../../../client/steps/theedoos/box.ts';
import { height, ROOM, teamGrid, TIN } from '../../../client/screens/plenair/grid.ts';
import { saidWords } from '../../../client/screens/plenair/words.ts';
import { teamCount } from '../../../shared/mix/sizes.ts';
import { Theatre } from '../../shared/workshop/theatre.ts';

describe('words of the check-in on the big screen', () => {
  test('carry no name, count the same word once, and leave out what was erased', () => {
    const words = {
      a: { by: 'a', value: 'Benieuwd' },
      b: { by: 'b', value: 'moe' },
      c: { by: 'c', value: 'benieuwd' },
      d: { by: 'd', value: null },
    };
    expect(saidWords(words)).toEqual([
      { word: 'Benieuwd', times: 2 },
      { word: 'moe', times: 1 },
    ]);
  });
});

describe('the tea box', () => {
  test('holds who shows a flavour; the others are counted and not named', () => {
    const stage = new Theatre(3).open().enter('beamer', 'plenair').enter('anna').enter('bo').enter('cas');
    for (const seat of ['anna', 'bo', 'cas']) stage.must(seat, { type: 'smaak/kies', style: 'hoeder' });
    stage.must('bo', { type: 'smaak/deel', shared: false });
    stage.goTo('theedoos');
    stage.must('noor', { type: 'regie/verwijder', seat: 'cas' });
    const box = teaBox(stage.state.all.people);
    expect(box).toMatchObject({ inBox: 1, total: 2 });
    expect(box.compartments.find(({ style }) => style === 'hoeder')?.seats).toEqual(['anna']);
    expect(JSON.stringify(box)).not.toContain('bo"');
  });
});

describe('teams on a screen of 1920 × 1080', () => {
  test('every workshop of 8 to 120 people fits, whatever the size of the teams', () => {
    for (let size = 3; size <= 8; size += 1) {
      for (let people = 8; people <= 120; people += 1) {
        const teams = teamCount(people, size);
        const largest = Math.ceil(people / teams);
        const which = `${people} people in ${teams} teams of ${largest}`;
        for (const room of [ROOM.height, ROOM.withMessage]) {
          const { columns, rows, density } = teamGrid(teams, largest, room);
          expect(height(rows, largest, density), which).toBeLessThanOrEqual(room);
          expect(columns * rows, which).toBeGreaterThanOrEqual(teams);
          expect(columns, which).toBeLessThanOrEqual(TIN[density].across);
        }
      }
    }
  });

  test('few teams stand in one row with their flavours, many with names only', () => {
    expect(teamGrid(5, 6)).toEqual({ columns: 5, rows: 1, density: 'ruim' });
    expect(teamGrid(2, 4)).toEqual({ columns: 2, rows: 1, density: 'ruim' });
    expect(teamGrid(10, 5)).toEqual({ columns: 5, rows: 2, density: 'gewoon' });
    expect(teamGrid(24, 5).density).toBe('krap');
  });
});
