import { useLingui } from '@lingui/react';
import { COMPLEMENT, type Style } from '../../../shared/decks/content.ts';
import { useContent, useLocal } from '../../game.ts';
import { Icon, type IconName } from '../../icons/Icon.tsx';
import { TeaLabel } from '../../parts/TeaLabel.tsx';
import { styleText } from './words.ts';
import './TalkCard.css';

/** What to say about one's own flavour: quality, pitfall, what I need from others, and whose flavour helps. */
export function TalkCard({ style, heading }: { style: Style; heading: string }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const words = styleText(content, style);
  const complement = styleText(content, COMPLEMENT[style]);
  const lines: { icon: IconName; title: string; text: string }[] = [
    { icon: 'star', title: _('stappen.smaak.brengt'), text: local(words.quality) },
    { icon: 'undo', title: _('stappen.smaak.valkuil'), text: local(words.pitfall) },
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
      </dl>
    </section>
  );
}
