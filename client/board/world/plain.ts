import {
  colorBitGl,
  compileHighShaderGlProgram,
  localUniformBitGl,
  Matrix,
  roundPixelsBitGl,
  Shader,
  UniformGroup,
} from 'pixi.js';

const plainBit = { name: 'plain-bit', fragment: { main: 'outColor = vec4(1.);' } };

/** Colours shapes by their corners alone. Pixi's own also looks for each pixel in one of sixteen pictures, which no shape here has. */
export function plainShader(): Shader {
  return new Shader({
    glProgram: compileHighShaderGlProgram({
      name: 'plain-shapes',
      bits: [colorBitGl, plainBit, localUniformBitGl, roundPixelsBitGl],
    }),
    resources: {
      localUniforms: new UniformGroup({
        uColor: { value: new Float32Array([1, 1, 1, 1]), type: 'vec4<f32>' },
        uTransformMatrix: { value: new Matrix(), type: 'mat3x3<f32>' },
        uRound: { value: 0, type: 'f32' },
      }),
    },
  });
}
