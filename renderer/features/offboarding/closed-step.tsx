import type { PartingProps } from './use-parting';

export const ClosedStep = ({ client, parting }: PartingProps) => (
  <p>
    {client.name} {parting.decidedOn}
  </p>
);
