import { NodeCircleProgram } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';

import type { NodeDisplayData } from 'sigma/types';

/** What a node has beside what sigma gives it: corners and turn of its shape. */
export interface Shaped {
  readonly corners: number;
  readonly turn: number;
}

type Definition = ReturnType<InstanceType<typeof NodeCircleProgram>['getDefinition']>;

/** Draws nodes as discs or regular polygons, so that kinds differ in more than color. Sigma's discs, with another outline. */
export class ShapeProgram extends NodeCircleProgram {
  override getDefinition(): Definition {
    const definition = super.getDefinition();
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(
        'void main() {',
        `${PASS_ON}\nvoid main() {`,
      ).replace('v_color.a *= bias;', 'v_color.a *= bias;\n  v_shape = a_shape;'),
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      ATTRIBUTES: [...definition.ATTRIBUTES, { name: 'a_shape', size: 2, type: WebGLRenderingContext.FLOAT }],
    };
  }

  override processVisibleItem(index: number, start: number, data: NodeDisplayData & Partial<Shaped>): void {
    const { x, y, size, color, corners = 0, turn = 0 } = data;
    // Polygons are drawn a little larger: within one circle they would look smaller than discs.
    this.array.set([x, y, corners > 0 ? size * 1.2 : size, floatColor(color), index, corners, turn], start);
  }
}

const PASS_ON = 'attribute vec2 a_shape;\nvarying vec2 v_shape;';

// The distance from the outline of a regular polygon: the length along the middle of the side that one looks at.
const FRAGMENT = `
precision highp float;

varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
varying vec2 v_shape;

uniform float u_correctionRatio;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);
const float pi = 3.14159265359;

float outline() {
  if (v_shape.x < 0.5) return length(v_diffVector) - v_radius;
  float side = 2.0 * pi / v_shape.x;
  float angle = atan(v_diffVector.y, v_diffVector.x) - v_shape.y;
  float along = cos(floor(angle / side) * side + side / 2.0 - angle) * length(v_diffVector);
  return along - v_radius * cos(pi / v_shape.x);
}

void main(void) {
  float border = u_correctionRatio * 2.0;
  float dist = outline() + border;
  #ifdef PICKING_MODE
  gl_FragColor = dist > border ? transparent : v_color;
  #else
  gl_FragColor = mix(v_color, transparent, clamp(dist / border, 0.0, 1.0));
  #endif
}
`;
