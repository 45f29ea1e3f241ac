"""The training loop of the 2018 notebook as it was written: `np.matrix`, float64, every array new.

What the faster arithmetic of :mod:`core.notebook` is measured against; nothing trains by it. The
names are the notebook's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np


def sigmoid(x: Any) -> Any:
    return 1 / (1 + np.exp(-x))


def deriv_sigmoid(x: Any) -> Any:
    return np.exp(-x) / (1 + np.multiply(np.exp(-x), np.exp(-x)))


def squared_error(y_train: Any, y_predicted: Any) -> Any:
    return np.sum(np.multiply(y_train - y_predicted, y_train - y_predicted))


def net_fit(
    x_train: Any,
    y_train: Any,
    hidden_nodes: int,
    lr: float = 0.001,
    lr_kl: float = 0.1,
    sparsity: float = 0.2,
    seed: int = 0,
) -> Iterator[float]:
    """The notebook's `net_fit`, yielding the cost of each epoch for ever."""
    random = np.random.RandomState(seed)
    input_dim, output_dim = x_train.shape[1], y_train.shape[1]
    training_samples = x_train.shape[0]
    x_train = np.hstack((np.ones((training_samples, 1)), x_train))
    alpha = np.asmatrix(random.normal(0, 1, (input_dim + 1, hidden_nodes)))
    beta = np.asmatrix(random.normal(0, 1, (hidden_nodes + 1, output_dim)))
    while True:
        z_raw = x_train * alpha
        z = sigmoid(z_raw)
        z_biased = np.asmatrix(np.hstack((np.ones((training_samples, 1)), z)))
        y_raw = z_biased * beta
        y_predicted = sigmoid(y_raw)
        z_mean = np.mean(z, axis=0)
        kl = sparsity * np.log(sparsity / z_mean)
        kl = kl + (1 - sparsity) * np.log((1 - sparsity) / (1 - z_mean))
        cost = squared_error(y_train, y_predicted) + lr_kl * np.sum(kl)
        delta = np.multiply((y_predicted - y_train), deriv_sigmoid(y_raw))
        d_beta = z_biased.T * delta
        temp_beta = beta[1:, :]
        ss = np.multiply((delta * temp_beta.T), deriv_sigmoid(z_raw))
        d_alpha_raw = x_train.T * ss
        d_kl = np.repeat(
            (-sparsity / np.mean(z, axis=0)) + ((1 - sparsity) / (1 - np.mean(z, axis=0))),
            training_samples,
            axis=0,
        )
        d_alpha_kl = (1 / training_samples) * (x_train.T * d_kl)
        d_alpha = d_alpha_raw + lr_kl * d_alpha_kl
        beta = beta - lr * d_beta
        alpha = alpha - lr * d_alpha
        yield float(cost)
