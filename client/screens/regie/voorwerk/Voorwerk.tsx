import { useLingui } from '@lingui/react';
import { Expected } from './Expected.tsx';
import { InviteList } from './InviteList.tsx';
import { Links } from './Links.tsx';
import { Moment } from './Moment.tsx';
import { OpenLink } from './OpenLink.tsx';
import { useFreshLinks } from './useFreshLinks.ts';
import './Voorwerk.css';

/** Before the day (VOOR-1): when and where, who is invited and how, and who is ready. */
export function Voorwerk() {
  const { _ } = useLingui();
  const { fresh, add } = useFreshLinks();
  return (
    <div className="voorwerk">
      <header className="kk-stack kk-gap-2">
        <h2 className="voorwerk__title">{_('voorwerk.regie.titel')}</h2>
        <p>{_('voorwerk.regie.tekst')}</p>
      </header>
      <Links fresh={fresh} />
      <Expected onFresh={add} />
      <div className="voorwerk__pair">
        <InviteList onFresh={add} />
        <div className="kk-stack kk-gap-6">
          <Moment />
          <OpenLink />
        </div>
      </div>
    </div>
  );
}
