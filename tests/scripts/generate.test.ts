import { spawnSync } from 'node:child_process';

describe('npm run generate', () => {
  it('would change nothing of what the repository holds', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.js', '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
