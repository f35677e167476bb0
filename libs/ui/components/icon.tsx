/** Paths on a 24 × 24 field, drawn with a 1.75 line; own drawings, so nothing is fetched from elsewhere. */
const drawings = {
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  sunset:
    'M3 18h18M6.5 21.5h11M7.5 18a4.5 4.5 0 0 1 9 0M12 10.5v-8M9 6l3-3.5L15 6M3.5 13l1.6.9M20.5 13l-1.6.9',
  moon: 'M20 14.2A8.2 8.2 0 1 1 9.8 4a6.6 6.6 0 0 0 10.2 10.2Z',
  phone:
    'M6 3h3l1.5 5L8 9.5a12 12 0 0 0 6.5 6.5L16 13.5l5 1.5v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20a6.5 6.5 0 0 1 13 0M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.2a6.5 6.5 0 0 1 3.5 5.8',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5a7.5 7.5 0 0 1 15 0',
  calendar: 'M4 6.5h16V20H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  list: 'M8.5 6h12M8.5 12h12M8.5 18h12M4 6h.01M4 12h.01M4 18h.01',
  swap: 'M4 8.5h14M14.5 4.5l4 4-4 4M20 16H6M9.5 12l-4 4 4 4',
  check: 'M4.5 12.5l5 5L19.5 7',
  'check-circle': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.3l2.8 2.7L16 9.5',
  cross: 'M6 6l12 12M18 6L6 18',
  warning: 'M12 3.5L22 20.5H2zM12 10v4.5M12 17.5h.01',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.5h.01',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM8.5 8.5l7 7M15.5 8.5l-7 7',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5.3l3.5 2',
  coin: 'M3.5 6.5h17v11h-17zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M6.5 9.5h.01M17.5 14.5h.01',
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.8',
  upload: 'M12 15.5V4M7.5 8L12 3.5 16.5 8M4 15.5V20h16v-4.5',
  download: 'M12 3.5V15M7.5 11l4.5 4.5 4.5-4.5M4 15.5V20h16v-4.5',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9S9.5 5.6 12 3',
  contrast: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 3v18M12 7h6.5M12 12h9M12 17h6.5',
  exit: 'M14 4H5v16h9M10 12h10.5M16.5 8l4 4-4 4',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  home: 'M3.5 11.5L12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20',
  'chevron-left': 'M15 5l-7 7 7 7',
  'chevron-right': 'M9 5l7 7-7 7',
  'chevron-down': 'M5 9l7 7 7-7',
  pencil: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  arrow: 'M4 12h15.5M14 6.5l5.5 5.5-5.5 5.5',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L20.5 20.5',
  tree: 'M9 3.5h6v5H9zM3 15.5h6v5H3zM15 15.5h6v5h-6zM12 8.5v3.5M6 15.5V12h12v3.5',
  key: 'M15.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10M12 12L4 20M6.5 17.5l2.5 2.5M16.5 7.5h.01',
  shield: 'M12 3l8 3v6c0 4.6-3.3 7.7-8 9-4.7-1.3-8-4.4-8-9V6zM8.5 12l2.5 2.5 4.5-5',
  award: 'M12 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8.5 13l-1.5 8 5-2.5 5 2.5-1.5-8',
  refresh: 'M4.5 10.5A8 8 0 0 1 19 8M19.5 13.5A8 8 0 0 1 5 16M19.5 3.5V8H15M4.5 20.5V16H9',
  mail: 'M3.5 6h17v12.5h-17zM4 7l8 6 8-6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  'eye-off':
    'M4 4l16 16M9.5 5.9A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.6M6.4 7.4A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.3-1.1M9.9 9.9a3 3 0 0 0 4.2 4.2',
  copy: 'M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5',
  print: 'M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 13.5h10v7H7z',
  tablet: 'M5 2.5h14v19H5zM11 18.5h2',
  scale:
    'M12 4v16M7.5 20h9M5 6.5l14-2M5 6.5L2.5 13h5zM19 4.5L16.5 11h5zM2.5 13a2.5 2.5 0 0 0 5 0M16.5 11a2.5 2.5 0 0 0 5 0',
  document: 'M6 3h8l4.5 4.5V21H6zM13.5 3v5h5M9 12.5h6.5M9 16.5h6.5',
  flag: 'M5.5 21V4M5.5 4.5h12l-2.5 4 2.5 4h-12',
} as const;

/** The drawings there are. */
export type IconName = keyof typeof drawings;

/** A decorative drawing in the colour of the text around it: what it means is also said in words. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="ui-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
