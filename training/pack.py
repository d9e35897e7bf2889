"""Packs the weights of a network into 8 bits. The network unpacks them when it is loaded and computes in 32 bits."""
from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SMALLEST = 4096  # weights of fewer numbers stay as they are


def pack(model: onnx.ModelProto) -> onnx.ModelProto:
    """Given a model in 32 bits, returns it with the weights of matrix products and of word pieces in 8 bits, one scale a
    column (linear layers come as Gemm, turned over), one a word piece. Rounding activations too would be faster, but then the last bit of a sum, which
    differs between processors, can move a rounded number by a whole step and with it a tree."""
    graph = model.graph
    large = {t.name: t for t in graph.initializer if int(np.prod(t.dims)) >= SMALLEST and t.data_type == TensorProto.FLOAT}
    nodes, packed = [], set()
    for n in graph.node:
        if n.op_type == "Gather" and n.input[0] in large:
            nodes += gather_packed(graph, large[n.input[0]], n)
            continue
        weights = n.input[1] if n.op_type in ("MatMul", "Gemm") else None
        if weights in large and weights not in packed:
            packed.add(weights)
            split(graph, large[weights], axis=1 if n.op_type == "Gemm" else 0)
            nodes += unpack(f"{weights}_bits", f"{weights}_scale", weights)
        nodes.append(n)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def split(graph: onnx.GraphProto, tensor: onnx.TensorProto, axis: int) -> None:
    """Puts 8-bit numbers and their scales along `axis` in the place of a tensor."""
    weights = numpy_helper.to_array(tensor)
    scale = np.maximum(np.abs(weights).max(axis=axis, keepdims=True) / 127, 1e-12).astype(np.float32)
    bits = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    graph.initializer.remove(tensor)
    graph.initializer.extend([numpy_helper.from_array(bits, f"{tensor.name}_bits"), numpy_helper.from_array(scale, f"{tensor.name}_scale")])


def unpack(bits: str, scale: str, out: str) -> list[onnx.NodeProto]:
    return [helper.make_node("Cast", [bits], [f"{out}_cast"], to=TensorProto.FLOAT), helper.make_node("Mul", [f"{out}_cast", scale], [out])]


def gather_packed(graph: onnx.GraphProto, tensor: onnx.TensorProto, gather: onnx.NodeProto) -> list[onnx.NodeProto]:
    """Looks rows up in 8 bits and unpacks only those."""
    split(graph, tensor, axis=1)
    out, rows = gather.output[0], gather.input[1]
    looked_up = [helper.make_node("Gather", [f"{tensor.name}_{part}", rows], [f"{out}_{part}"], axis=0) for part in ("bits", "scale")]
    return looked_up + unpack(f"{out}_bits", f"{out}_scale", out)
