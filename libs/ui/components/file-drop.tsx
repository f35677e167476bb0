import { useState } from 'react';
import { DropZone, Text } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './button';
import { Icon } from './icon';
import './file-drop.css';

export interface FileDropProps {
  /** What belongs here, inside the frame. */
  readonly label: string;
  readonly chooseLabel: string;
  /** File endings the chooser offers, such as '.csv'. */
  readonly endings: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly isDisabled?: boolean;
}

/** A frame that files can be dropped or pasted on, and a button that chooses them. */
export function FileDrop({ label, chooseLabel, endings, onFiles, isDisabled = false }: FileDropProps) {
  const [reading, setReading] = useState(false);
  return (
    <DropZone
      className="ui-file-drop"
      isDisabled={isDisabled}
      getDropOperation={() => 'copy'}
      onDrop={async (event) => {
        setReading(true);
        const files: File[] = [];
        for (const item of event.items) {
          if (item.kind === 'file') files.push(await item.getFile());
          if (item.kind === 'directory') {
            for await (const entry of item.getEntries()) {
              if (entry.kind === 'file') files.push(await entry.getFile());
            }
          }
        }
        setReading(false);
        onFiles(files);
      }}
    >
      <Icon name="upload" size={28} />
      <Text slot="label">{label}</Text>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={[...endings]}
        onSelect={(chosen) => {
          if (chosen) onFiles([...chosen]);
        }}
      >
        <Button icon="upload" isDisabled={isDisabled} isPending={reading}>
          {chooseLabel}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
