"""`python -m django worker`: a worker, of all queues or of those that are named."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django_tasks_db.management.commands.db_worker import Command as Worker

from kuulolla.act.tasks import resume_tellings
from kuulolla.ask.tasks import SWIFT, resume_confirmations
from kuulolla.ask.tasks_draws import resume_winner_mails
from kuulolla.core import chores
from kuulolla.core.clock import now
from kuulolla.hear.tasks import resume_assigning
from kuulolla.measure.keeping import keep_compacting
from kuulolla.web import logs
from kuulolla.web.alive import alive
from kuulolla.web.serving import QUEUES
from kuulolla.web.tasks_told import tell_of_tasks

ALL, DEFAULT = "*", "default"


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
        queues = QUEUES if queue_name == ALL else tuple(queue_name.split(","))
        if not settings.DEBUG:
            logs.tell_of_the_end()
        tell_of_tasks()
        with alive(*queues, data=settings.DATA):
            if DEFAULT in queues and not options["batch"]:
                chores.keep_doing(now)
                keep_compacting(now)
            if SWIFT in queues:
                resume_confirmations()
                resume_winner_mails()
                resume_assigning()
                resume_tellings()
            super().handle(queue_name=queue_name, **options)
