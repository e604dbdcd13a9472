from django.db import migrations, models

from kuulolla.core.clock import local_day


def keep_the_day(apps, _schema_editor):
    consents = apps.get_model("people", "Consent")
    for consent in consents._base_manager.iterator():
        consents._base_manager.filter(pk=consent.pk).update(given_on=local_day(consent.given_at))


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0002_contact_erasure_key"),
    ]

    operations = [
        migrations.AddField("consent", "given_on", models.DateField(null=True)),
        migrations.RunPython(keep_the_day, migrations.RunPython.noop),
        migrations.RemoveField("consent", "given_at"),
        migrations.AlterField("consent", "given_on", models.DateField()),
    ]
