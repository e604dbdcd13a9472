"""`python -m django worker`: a worker, of all queues or of those that are named."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django_tasks_db.management.commands.db_worker import Command as Worker

from kuulolla.act.tasks import resume_tellings
from kuulolla.ask.tasks import SWIFT, resume_confirmations
from kuulolla.hear.tasks import resume_assigning

ALL = "*"


class Command(Worker):
    """The worker of django-tasks, which first takes up what a killed worker of its queues left."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        """All queues unless some are named."""
        super().add_arguments(parser)
        parser.set_defaults(queue_name=ALL)

    def handle(
        self, *, queue_name: str, **options: Any
    ) -> None:  # Any: the options of the command it extends
        """Run until stopped."""
        if {ALL, SWIFT} & set(queue_name.split(",")):
            resume_confirmations()
            resume_assigning()
            resume_tellings()
        super().handle(queue_name=queue_name, **options)
