import { useLingui } from '@lingui/react';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { readWord, useWord } from './useWord.ts';
import './WordBeside.css';

/**
 * A word from the facilitator at the foot of the panel beside a chart, where that panel always stands: the board keeps its
 * place. It takes the place of the banner, which has said it to who listens (Notices.tsx).
 */
export function WordBeside() {
  const { _ } = useLingui();
  const word = useWord();
  if (!word) return null;
  return (
    <div className="stap-word">
      <Icon name="announce" size={22} stroke={2.3} />
      <p>
        <strong>{_('core.vak.begeleider', { naam: word.name })}</strong>
        {word.text}
      </p>
      <Button
        variant="ghost"
        size="small"
        icon="close"
        label={_('core.vak.gelezen')}
        onPress={() => readWord(word)}
      />
    </div>
  );
}
