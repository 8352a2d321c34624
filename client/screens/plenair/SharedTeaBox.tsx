import { useLingui } from '@lingui/react';
import { useAll, useContent, useLocal, useName } from '../../game.ts';
import { TeaBox } from '../../parts/TeaBox.tsx';
import { teaBox } from '../../steps/theedoos/box.ts';

/**
 * More names than this do not fit in a compartment on a screen of 1080 px high, or beside a message there: the last line
 * says how many more there are.
 */
const NAMES = { alone: 30, withMessage: 21 } as const;

/** The tea box with everybody who shares a flavour. */
export function SharedTeaBox({ beamer = false }: { beamer?: boolean }) {
  const { _ } = useLingui();
  const { people, message, notice } = useAll();
  const most = message === null && notice === null ? NAMES.alone : NAMES.withMessage;
  const { styles } = useContent();
  const local = useLocal();
  const name = useName();
  const few = (names: string[]): string[] => [
    ...names.slice(0, most - 1),
    _('regie.plenair.en-nog', { aantal: names.length - most + 1 }),
  ];
  const compartments = teaBox(people).compartments.map(({ style, seats }) => {
    const words = styles.find((one) => one.style === style);
    return {
      style,
      name: words ? local(words.name) : style,
      tea: words ? local(words.tea).toLocaleLowerCase() : '',
      people: beamer && seats.length > most ? few(seats.map(name)) : seats.map(name),
      count: seats.length,
      countText: _('regie.mensen-aantal', { aantal: seats.length }),
    };
  });
  return (
    <TeaBox
      label={_('regie.plenair.theedoos')}
      compartments={compartments}
      beamer={beamer}
      animate={beamer}
    />
  );
}
