import { useLingui } from '@lingui/react';
import { graphemes } from '../../../shared/text/graphemes.ts';
import { OPGAVE_LIMITS } from '../../../shared/steps/opgave.ts';
import { useDraft } from '../../draft.ts';
import { CountedField, fits } from '../stap/CountedField.tsx';

export interface Wording {
  sentence: string;
  forWhom: string;
  effect: string;
}

export interface WordingDraft {
  words: Wording;
  set: (field: keyof Wording, text: string) => void;
  clear: () => void;
  ready: boolean;
}

/** An opgave that is being worded; survives a reload. */
export function useWording(field: string, initial: Wording): WordingDraft {
  const [sentence, setSentence, clearSentence] = useDraft(`${field}.zin`, initial.sentence);
  const [forWhom, setForWhom, clearForWhom] = useDraft(`${field}.voor-wie`, initial.forWhom);
  const [effect, setEffect, clearEffect] = useDraft(`${field}.effect`, initial.effect);
  const setters = { sentence: setSentence, forWhom: setForWhom, effect: setEffect };
  return {
    words: { sentence, forWhom, effect },
    set: (name, text) => setters[name](text),
    clear: () => {
      clearSentence();
      clearForWhom();
      clearEffect();
    },
    ready:
      fits(sentence, OPGAVE_LIMITS.sentence) &&
      graphemes(forWhom) <= OPGAVE_LIMITS.forWhom &&
      graphemes(effect) <= OPGAVE_LIMITS.effect,
  };
}

/** The task in one sentence, for whom, the effect wanted in society (OPG-1). */
export function WordingFields({ draft, autoFocus = false }: { draft: WordingDraft; autoFocus?: boolean }) {
  const { _ } = useLingui();
  return (
    <>
      <CountedField
        label={_('stappen.opgave.zin')}
        hint={_('stappen.opgave.zin-hint')}
        value={draft.words.sentence}
        onChange={(text) => draft.set('sentence', text)}
        limit={OPGAVE_LIMITS.sentence}
        multiline
        rows={3}
        autoFocus={autoFocus}
      />
      <CountedField
        label={_('stappen.opgave.voor-wie')}
        hint={_('stappen.mag-later')}
        value={draft.words.forWhom}
        onChange={(text) => draft.set('forWhom', text)}
        limit={OPGAVE_LIMITS.forWhom}
      />
      <CountedField
        label={_('stappen.opgave.effect')}
        hint={_('stappen.opgave.effect-hint')}
        value={draft.words.effect}
        onChange={(text) => draft.set('effect', text)}
        limit={OPGAVE_LIMITS.effect}
        multiline
        rows={2}
      />
    </>
  );
}
