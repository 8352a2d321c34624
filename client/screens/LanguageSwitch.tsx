import { useLingui } from '@lingui/react';
import { currentLang, speak, SPOKEN } from '../text/i18n.ts';
import './LanguageSwitch.css';

/** The languages of the interface, each in its own name. The choice is remembered on this device. */
export function LanguageSwitch() {
  const { _ } = useLingui();
  const now = currentLang();
  return (
    <fieldset className="kk-lang" aria-label={_('core.taal')}>
      {SPOKEN.map((lang) => (
        <button
          key={lang}
          type="button"
          lang={lang}
          className="kk-lang__choice"
          aria-pressed={lang === now}
          onClick={() => void speak(lang, { remember: true })}
        >
          {_(`core.taal.${lang}`)}
        </button>
      ))}
    </fieldset>
  );
}
