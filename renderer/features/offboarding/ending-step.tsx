import type { PartingProps } from './use-parting';

export const EndingStep = ({ client, parting }: PartingProps) => (
  <p>
    {client.name} {parting.decidedOn}
  </p>
);
