import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Water } from '../../shared/decks/content.ts';
import { Icon } from '../icons/Icon.tsx';
import './WaterTabs.css';

export interface WaterTab {
  water: Water;
  name: string;
  count: number;
  /** What a screen reader says for the count, such as "2 kaarten". */
  countText: string;
}

export interface WaterTabsProps {
  label: string;
  waters: readonly WaterTab[];
  selected: Water;
  onSelect: (water: Water) => void;
  /** What lies in the selected water; the panel takes its pattern. */
  children: ReactNode;
}

/** The four waters as tabs with counts: one row, two by two under 360 px. Arrow keys move, as the tabs pattern asks. */
export function WaterTabs({ label, waters, selected, onSelect, children }: WaterTabsProps) {
  function select(key: string | number): void {
    const chosen = waters.find((tab) => tab.water === key);
    if (chosen !== undefined) onSelect(chosen.water);
  }
  return (
    <Tabs className="kk-waters" selectedKey={selected} onSelectionChange={select}>
      <TabList className="kk-waters__tabs" aria-label={label}>
        {waters.map(({ water, name, count, countText }) => (
          <Tab key={water} id={water} className="kk-waters__tab">
            <Icon name={water} size={26} stroke={2.3} />
            <span className="kk-waters__name">{name}</span>
            <span className="kk-waters__count" aria-hidden>
              {count}
            </span>
            <span className="sr-only">{countText}</span>
          </Tab>
        ))}
      </TabList>
      {waters.map(({ water }) => (
        <TabPanel key={water} id={water} className="kk-waters__panel" data-water={water}>
          {water === selected ? children : null}
        </TabPanel>
      ))}
    </Tabs>
  );
}

export interface WaterHeadingProps {
  name: string;
  /** Such as "houdt ons tegen". */
  sub: string;
}

/** Name and meaning of a water above its list. */
export function WaterHeading({ name, sub }: WaterHeadingProps) {
  return (
    <h2 className="kk-waters__heading">
      {name} <span>{sub}</span>
    </h2>
  );
}
