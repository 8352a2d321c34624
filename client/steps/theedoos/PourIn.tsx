import { useLingui } from '@lingui/react';
import { COMPLEMENT } from '../../../shared/style/complement.ts';
import { useAll, useContent, useLocal, useNames } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { teaBox } from './box.ts';
import { styleText } from '../stap/words.ts';
import { pouring } from './pouring.ts';
import './Theedoos.css';

/** What the box lacks, who can pour in, and what to do where nobody can; of who shares their flavour only (MIX-3). */
export function PourIn() {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const names = useNames();
  const found = pouring(teaBox(useAll().people));
  if (found === null) return null;
  const { missing, scarce } = found;
  return (
    <section className="kk-stack kk-gap-3" aria-labelledby="theedoos-bijschenken">
      <h2 id="theedoos-bijschenken">{_('stappen.bijschenken.titel')}</h2>
      {missing.length + scarce.length === 0 ? <p>{_('stappen.bijschenken.genoeg')}</p> : null}
      <ul className="theedoos__pour">
        {missing.map((style) => {
          const words = styleText(content, style);
          const other = styleText(content, COMPLEMENT[style]);
          return (
            <li key={style} data-style={style}>
              <Icon name={style} size={28} stroke={2.3} />
              <div>
                <p>
                  <strong>{_('stappen.bijschenken.mist', { smaak: local(words.name) })}</strong>
                </p>
                <p>
                  {_('stappen.bijschenken.mist-uitleg', { zet: local(words.move), ander: local(other.name) })}
                </p>
              </div>
            </li>
          );
        })}
        {scarce.map(({ style, seats }) => (
          <li key={style} data-style={style}>
            <Icon name={style} size={28} stroke={2.3} />
            <div>
              <p>
                <strong>
                  {_('stappen.bijschenken.weinig', { smaak: local(styleText(content, style).name) })}
                </strong>
              </p>
              <p>
                {_('stappen.bijschenken.wie', {
                  namen: names(seats),
                  aantal: seats.length,
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
