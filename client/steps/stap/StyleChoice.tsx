import { STYLES, type Style } from '../../../shared/decks/content.ts';
import { useContent, useLocal } from '../../game.ts';
import { RadioCards } from '../../parts/RadioCards.tsx';
import { useNarrow } from './useNarrow.ts';
import { styleText } from './words.ts';

export interface StyleChoiceProps {
  label: string;
  hideLabel?: boolean;
  /** Which flavours one can choose from; all six by default. */
  styles?: readonly Style[];
  value: Style | null;
  onChange: (style: Style) => void;
}

/** Choosing a flavour: its name and its first sentence, so that half a minute is enough. */
export function StyleChoice({
  label,
  hideLabel = false,
  styles = STYLES,
  value,
  onChange,
}: StyleChoiceProps) {
  const content = useContent();
  const local = useLocal();
  const narrow = useNarrow();
  const options = styles.map((style) => {
    const { name, tea, quality } = styleText(content, style);
    return {
      value: style,
      icon: style,
      label: `${local(name)} · ${local(tea).toLocaleLowerCase()}`,
      sub: firstSentence(local(quality)),
    };
  });
  return (
    <RadioCards
      label={label}
      hideLabel={hideLabel}
      options={options}
      value={value}
      onChange={onChange}
      columns={narrow ? 1 : 2}
    />
  );
}

function firstSentence(text: string): string {
  const end = text.search(/[.!?](\s|$)/u);
  return end < 0 ? text : text.slice(0, end + 1);
}
