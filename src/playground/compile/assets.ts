/** Where the compiler finds its files. */
import { assets, mapPacks } from 'playground:assets';
import { assetUrl } from '../load-asset.js';
import type { CompileAssets } from '../protocol.js';

export const compileAssets: CompileAssets = {
  grammar: assetUrl(assets.grammar),
  treeSitter: assetUrl(assets.treeSitter),
  maps: assetUrl(assets.maps),
  packs: Object.fromEntries(Object.entries(mapPacks).map(([name, { path, needs }]) => [name, { url: assetUrl(path), needs }])),
};
