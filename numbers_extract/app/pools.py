"""Batches of items in, what came of each item out in the same order, worked on by several processes.

Each process has a pipe of its own, so that it is known what a process that ends early had in hand. What it was at is
done again, item by item, by a fresh process: only an item that ends its process each time is lost, and it is named.

A process ends as soon as the program that started it does, however that ends. It sees its pipe close; on Linux the
system sees to it too, also where another process holds a copy of the pipe.

(An executor of the standard library has one queue of results for all: a process that is killed while it writes there
leaves the others waiting for ever.)
"""

from __future__ import annotations

import collections
import contextlib
import multiprocessing
import os
import pickle
import queue
import signal
import sys
import threading
import weakref
from multiprocessing import connection
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from numbers_extract.app.collector import spare_collector
from numbers_extract.boundary import attempt
from numbers_extract.errors import PROCESS_ENDED, Failure, UsageError, WorkersError, os_reason

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from multiprocessing.connection import Connection

__all__ = ["in_order"]

_T = TypeVar("_T")
_R = TypeVar("_R")

_IN_HAND: Final = 8  # batches that a process is given at most, what it is at included
_AHEAD: Final = 20  # the weight of what is taken ahead of what is given out, for each process
_ALWAYS_AHEAD: Final = 2  # batches that are, for each process, however much they weigh
_ENDED: Final = Failure(
    "", PROCESS_ENDED, "the process that worked on it was ended from outside, or for want of memory"
)
_TOLD_TO_END: Final = {getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)}
_DEATH_SIGNAL: Final = 1  # PR_SET_PDEATHSIG of prctl
_starting: Final = threading.Lock()
_our_ends: Final[weakref.WeakSet[Connection]] = weakref.WeakSet()
"""The ends of pipes that this program holds, of which a forked process has copies that it must let go."""


def in_order(
    batches: Iterable[list[_T]],
    work: Callable[[list[_T]], list[_R]],
    lost: Callable[[_T, Failure], _R],
    most: int,
    weigh: Callable[[list[_T]], float] = lambda _: 1,
) -> Generator[_R, None, None]:
    """What the work gives for each item, in order. Only some batches are taken ahead of what is given out.

    Args:
        batches: lists of items.
        work: gives a result for each item of a list; it and its results can be pickled.
        lost: the result of an item that ended its process, or whose result could not be sent.
        most: the number of processes to use at most; no more are started than there are batches.
        weigh: how much of the memory a batch takes; some twenty that weigh 1 are held for each process.

    Raises:
        UsageError: this process may start no others.
        WorkersError: the processes cannot be started.
    """
    if multiprocessing.current_process().daemon:
        raise UsageError("this process is a worker itself and may start no others: use workers=1 in it")
    crew = _Crew(work, lost, most)
    try:
        yield from crew.results(batches, weigh)
    finally:
        crew.end()


# ------------------------------------------------------------------------------------------------ the program's side
class _Task(Generic[_T, _R]):
    """A batch with its weight, and its results once they are there."""

    def __init__(self, batch: list[_T], weight: float = 1) -> None:
        self.batch = batch
        self.weight = weight
        self.results: list[_R] | None = None


class _Worker(Generic[_T, _R]):
    """A process and its end of the pipe. ``hand`` holds what it was given and has not answered; it is at the first.

    Raises:
        WorkersError: it cannot be started.
    """

    def __init__(self, work: Callable[[list[_T]], list[_R]]) -> None:
        self.hand: collections.deque[_Task[_T, _R]] = collections.deque()
        by_main = threading.current_thread() is threading.main_thread()
        try:
            with _starting, _signals_held():
                self.pipe, other_end = multiprocessing.Pipe()
                with other_end:
                    _our_ends.add(self.pipe)
                    self.process = multiprocessing.Process(target=_serve, args=(other_end, work, by_main), daemon=True)
                    self.process.start()
        except BrokenPipeError:  # of standard output, which is emptied first
            raise
        except OSError as error:
            raise WorkersError(f"cannot start a worker process: {os_reason(error)}; use fewer workers") from error

    def give(self, task: _Task[_T, _R]) -> bool:
        """Whether the batch could be sent; it is in hand in any case."""
        self.hand.append(task)
        with contextlib.suppress(OSError):
            self.pipe.send_bytes(pickle.dumps(task.batch, pickle.HIGHEST_PROTOCOL))
            return True
        return False

    def answer(self) -> list[_R] | Failure:
        """What came of the batch that it is at; waits for it. The batch stays in hand."""
        try:
            sent: list[_R] | Failure = pickle.loads(self.pipe.recv_bytes())  # noqa: S301  (of our own process)
        except (EOFError, OSError):
            return _ENDED
        return sent

    def end(self) -> None:
        """Ends the process, which stops at once when its pipe closes, whatever it is at."""
        self.pipe.close()
        self.process.kill()
        self.process.join()


class _Crew(Generic[_T, _R]):
    """The processes of one call; see :func:`in_order` for what it takes."""

    def __init__(self, work: Callable[[list[_T]], list[_R]], lost: Callable[[_T, Failure], _R], most: int) -> None:
        self.work = work
        self.lost = lost
        self.most = most
        self.workers: list[_Worker[_T, _R]] = []

    def results(self, batches: Iterable[list[_T]], weigh: Callable[[list[_T]], float]) -> Iterator[_R]:
        """The results of all items in order."""
        source = iter(batches)
        tasks: collections.deque[_Task[_T, _R]] = collections.deque()
        weight = 0.0
        while True:
            while self._takes_more(len(tasks), weight) and (batch := next(source, None)) is not None:
                tasks.append(_Task(batch, weigh(batch)))
                weight += tasks[-1].weight
                self._give(tasks[-1])
                self._collect(wait=False)
            if not tasks:
                return
            results = tasks[0].results
            if results is None:
                self._collect(wait=True)
                continue
            weight -= tasks.popleft().weight
            yield from results

    def _takes_more(self, tasks: int, weight: float) -> bool:
        """Whether a process has room for a batch, and not too much is held already."""
        if tasks >= self.most * _ALWAYS_AHEAD and weight >= self.most * _AHEAD:
            return False
        return len(self.workers) < self.most or any(len(worker.hand) < _IN_HAND for worker in self.workers)

    def end(self) -> None:
        """Ends all processes."""
        for worker in self.workers:
            worker.end()
        self.workers.clear()

    def _start(self) -> _Worker[_T, _R]:
        self.workers.append(_Worker(self.work))
        return self.workers[-1]

    def _give(self, task: _Task[_T, _R]) -> None:
        """Gives the batch to the process with the least in hand, or to a new one."""
        worker = min(self.workers, key=lambda one: len(one.hand), default=None)
        if worker is None or (worker.hand and len(self.workers) < self.most):
            worker = self._start()
        if not worker.give(task):
            self._replace(worker)

    def _collect(self, *, wait: bool) -> None:
        """Takes the answers that are there, and waits for one where it is asked to."""
        by_pipe = {worker.pipe: worker for worker in self.workers if worker.hand}
        for pipe in connection.wait(list(by_pipe), None if wait else 0):
            worker = by_pipe[pipe]  # type: ignore[index]
            if worker not in self.workers:  # it was let go when another was replaced
                continue
            answer = worker.answer()
            if answer is _ENDED:
                self._replace(worker)
            elif isinstance(answer, Failure):  # no document's own: what was made could not be sent
                self._redo(worker.hand.popleft())
            else:
                worker.hand.popleft().results = answer

    def _replace(self, worker: _Worker[_T, _R]) -> None:
        """Does again what an ended process was at, and gives what it had not begun to others."""
        self._let_go(worker)
        self._redo(worker.hand.popleft())
        while worker.hand:
            self._give(worker.hand.popleft())

    def _let_go(self, worker: _Worker[_T, _R]) -> None:
        self.workers.remove(worker)
        worker.end()

    def _redo(self, task: _Task[_T, _R]) -> None:
        """Does a batch again, one item at a time, by a fresh process for as long as it lives."""
        results: list[_R] = []
        worker: _Worker[_T, _R] | None = None
        for item in task.batch:
            worker = worker or self._start()
            answer = worker.answer() if worker.give(_Task([item])) else _ENDED
            worker.hand.clear()
            results += [self.lost(item, answer)] if isinstance(answer, Failure) else answer
            if answer is _ENDED:
                self._let_go(worker)
                worker = None
        task.results = results


@contextlib.contextmanager
def _signals_held() -> Iterator[None]:
    """Keeps signals that end the program until a new process can tell that they are not for it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _TOLD_TO_END)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# ------------------------------------------------------------------------------------------------ the worker's side
def _serve(pipe: Connection, work: Callable[[list[Any]], list[Any]], by_main: bool) -> None:
    """The life of a worker: batches in by the pipe, what came of them back by it."""
    _begin_work(by_main=by_main)
    batches: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(pipe, batches), daemon=True).start()
    while True:
        batch = batches.get()
        answer = attempt(lambda: pickle.dumps(work(pickle.loads(batch)), pickle.HIGHEST_PROTOCOL), "")  # noqa: B023, S301
        with contextlib.suppress(OSError):  # nobody waits for it any more: the listener ends the process
            pipe.send_bytes(pickle.dumps(answer) if isinstance(answer, Failure) else answer)


def _begin_work(*, by_main: bool) -> None:
    """Readies a worker: Ctrl-C and a closed terminal are for the program that started it, which then ends it."""
    for number in _TOLD_TO_END:
        signal.signal(number, signal.SIG_DFL if number == signal.SIGTERM else signal.SIG_IGN)
    for end in list(_our_ends):
        end.close()
    if by_main:  # the system would count the end of another thread as that of the program
        _end_with_the_program()
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _TOLD_TO_END)
    spare_collector()


def _end_with_the_program() -> None:
    """Asks Linux to end this process with the one that started it; other systems have no such call."""
    if sys.platform == "linux":
        with contextlib.suppress(ImportError, OSError, AttributeError):
            import ctypes  # not in every build of Python

            ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)


def _listen(pipe: Connection, batches: queue.SimpleQueue[bytes]) -> None:
    """Takes in batches while another is worked on, and ends the process with the pipe: nobody waits for it then."""
    try:
        with contextlib.suppress(EOFError, OSError):
            while True:
                batches.put(pipe.recv_bytes())
    finally:
        os._exit(0)
