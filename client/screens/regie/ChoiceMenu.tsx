import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { IconName } from '../../icons/Icon.tsx';
import { Icon } from '../../icons/Icon.tsx';
import './ChoiceMenu.css';

export interface Choice<Id extends string> {
  id: Id;
  text: string;
  icon?: IconName;
}

export interface ChoiceMenuProps<Id extends string> {
  /** Accessible name; says for whom it is when the text does not. */
  label: string;
  /** Text on the button; without it only the icon shows. */
  text?: string;
  icon?: IconName;
  choices: readonly Choice<Id>[];
  onChoose: (id: Id) => void;
}

/** A button that opens a short list of choices. */
export function ChoiceMenu<Id extends string>({ label, text, icon, choices, onChoose }: ChoiceMenuProps<Id>) {
  function choose(key: string | number): void {
    const choice = choices.find(({ id }) => id === key);
    if (choice) onChoose(choice.id);
  }
  return (
    <MenuTrigger>
      <AriaButton
        className={`kk-button kk-button--outline kk-button--small${text === undefined ? ' kk-button--icon' : ''}`}
        aria-label={label}
        isDisabled={choices.length === 0}
      >
        {icon === undefined ? null : <Icon name={icon} size={20} stroke={2.5} />}
        {text}
        {text === undefined ? null : <Icon name="down" size={16} stroke={3} />}
      </AriaButton>
      <Popover className="kk-choice" placement="bottom end">
        <Menu className="kk-choice__list" aria-label={label} onAction={choose}>
          {choices.map(({ id, text: words, icon: drawing }) => (
            <MenuItem key={id} id={id} textValue={words} className="kk-choice__item">
              {drawing === undefined ? null : <Icon name={drawing} size={20} stroke={2.4} />}
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
