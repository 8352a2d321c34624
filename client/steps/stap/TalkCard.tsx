import { useLingui } from '@lingui/react';
import type { Style } from '../../../shared/decks/content.ts';
import { COMPLEMENT } from '../../../shared/style/complement.ts';
import { useAll, useContent, useLocal, useName } from '../../game.ts';
import { useInRow } from '../../text/useInRow.ts';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { participants } from '../../../shared/workshop/participants.ts';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { styleText } from './words.ts';
import './TalkCard.css';

export interface TalkCardProps {
  style: Style;
  heading: string;
  /** with the names of who shares the flavour that helps (MIX-3) */
  mates?: boolean;
}

/** What to say about a flavour: quality, pitfall, allergy, what one needs from others, and whose flavour helps. */
export function TalkCard({ style, heading, mates = false }: TalkCardProps) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const words = styleText(content, style);
  const complement = styleText(content, COMPLEMENT[style]);
  const lines: { icon: IconName; title: string; text: string }[] = [
    { icon: 'star', title: _('stappen.smaak.brengt'), text: local(words.quality) },
    { icon: 'undo', title: _('stappen.smaak.valkuil'), text: local(words.pitfall) },
    { icon: 'warning', title: _('stappen.smaak.allergie'), text: local(words.allergy) },
    { icon: 'people', title: _('stappen.smaak.nodig'), text: local(words.need) },
    {
      icon: COMPLEMENT[style],
      title: _('stappen.smaak.aanvulling', { name: local(complement.name) }),
      text: local(words.complementHelps),
    },
  ];
  return (
    <section className="talk" data-style={style}>
      <header className="talk__head">
        <div>
          <h2 className="kk-eyebrow">{heading}</h2>
          <p className="kk-display talk__name">{local(words.name)}</p>
          <p>{local(words.tea)}</p>
        </div>
        <TeaLabel flavour={style} size={84} />
      </header>
      <dl className="talk__lines">
        {lines.map(({ icon, title, text }) => (
          <div key={title}>
            <Icon name={icon} size={26} />
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {mates ? <Mates style={COMPLEMENT[style]} /> : null}
      </dl>
    </section>
  );
}

/** More names than this are a crowd. */
const MOST = 6;

/** Who in this group shares this flavour; nobody is named who keeps theirs to themselves. */
function Mates({ style }: { style: Style }) {
  const { _ } = useLingui();
  const { people } = useAll();
  const name = useName();
  const names = participants(people)
    .filter((seat) => people[seat]?.flavour?.value === style)
    .map(name);
  const left = names.length - MOST;
  const shown = left > 1 ? [...names.slice(0, MOST), _('stappen.smaak.en-anderen', { aantal: left })] : names;
  const inRow = useInRow();
  return (
    <div>
      <Icon name="speech" size={26} />
      <dt>{_('stappen.smaak.in-deze-groep')}</dt>
      <dd>{shown.length === 0 ? _('stappen.smaak.niemand-deelt') : inRow(shown)}</dd>
    </div>
  );
}
