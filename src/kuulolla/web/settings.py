"""Django's settings. What an installation can change stands in environment.py."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from kuulolla.web.environment import Environment, SettingRefused

HERE = Path(__file__).parent
given = Environment(os.environ)

PRODUCTION = given.production
DEBUG = given.debug
DATA = given.data
SECRET_KEY = given.secret("KUULOLLA_SECRET_KEY")
CONTACT_KEYS = given.keys("KUULOLLA_CONTACT_KEYS")
CONTACT_INDEX_KEY = given.keys("KUULOLLA_CONTACT_INDEX_KEY")[0]
ALLOWED_HOSTS = given.items("KUULOLLA_HOSTS")
ADDRESS = given.text("KUULOLLA_ADDRESS").rstrip("/")
CSRF_TRUSTED_ORIGINS = [ADDRESS] if urlsplit(ADDRESS).scheme else []
if PRODUCTION and len(SECRET_KEY) < 50:
    raise SettingRefused("KUULOLLA_SECRET_KEY is too short: at least 50 characters.")
if PRODUCTION and urlsplit(ADDRESS).scheme != "https":
    raise SettingRefused("KUULOLLA_ADDRESS must begin with https:// in production.")
if PRODUCTION and not given.given.get("KUULOLLA_HOSTS"):
    raise SettingRefused("KUULOLLA_HOSTS is missing: the names that people reach the site by.")

INSTALLED_APPS = [
    "kuulolla.core",
    "kuulolla.people",
    "kuulolla.plan",
    "kuulolla.reach",
    "kuulolla.ask",
    "kuulolla.hear",
    "kuulolla.act",
    "kuulolla.measure",
    "kuulolla.web",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
]

# The first four stand before the static files, so that these have their headers as well.
MIDDLEWARE = [
    "kuulolla.web.watch.RouteNamed",
    "kuulolla.web.headers.EveryAnswer",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "kuulolla.web.language.ReadersLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "kuulolla.web.frame.frame",
            ],
        },
    }
]

ROOT_URLCONF = "kuulolla.web.urls"
WSGI_APPLICATION = "kuulolla.web.wsgi.application"
DATABASES = {"default": given.database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "core.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_ADAPTER = "kuulolla.web.accounts.ClosedAccounts"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_FORMS = {
    "login": "kuulolla.web.account_forms.SignIn",
    "add_email": "kuulolla.web.account_forms.NewAddress",
    "change_password": "kuulolla.web.account_forms.ChangedPassword",
    "set_password": "kuulolla.web.account_forms.FirstPassword",
    "reset_password": "kuulolla.web.account_forms.ForgottenPassword",
    "reset_password_from_key": "kuulolla.web.account_forms.PasswordAnew",
    "reauthenticate": "kuulolla.web.account_forms.PasswordAgain",
}
MFA_FORMS = {
    "authenticate": "kuulolla.web.account_forms.SecondStep",
    "reauthenticate": "kuulolla.web.account_forms.SecondStepAgain",
    "activate_totp": "kuulolla.web.account_forms.AppTakenIntoUse",
}
MFA_TOTP_ISSUER = "Kuulolla"
MFA_ADAPTER = "kuulolla.web.accounts.SecondSteps"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_ALLOW_UNVERIFIED_EMAIL = True  # an owner adds every account, nobody can take another's address
SOCIALACCOUNT_ADAPTER = "kuulolla.web.accounts.KnownColleagues"
SOCIALACCOUNT_LOGIN_ON_GET = True  # a form that leads to another host would be stopped by form-action
SOCIALACCOUNT_PROVIDERS = given.sign_in()

BEACON_MIRRORS = given.beacon()
LOGGING = given.log()
METRICS_PORT = given.metrics_port()
EVENTS_DURABILITY = given.events_durability()

LANGUAGE_CODE = "fi"
LANGUAGES = [("fi", "suomi"), ("sv", "svenska"), ("en", "English")]
FORMAT_MODULE_PATH = ["kuulolla.web.formats"]
TIME_ZONE = "Europe/Helsinki"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STATIC_ROOT.mkdir(exist_ok=True)
WHITENOISE_USE_FINDERS = not PRODUCTION
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(DATA / "files")},
    },
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}

# What takes long waits in "default"; mails and live answers in "swift", which has a worker of its own.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "swift"]}}
globals().update(given.mail())
DEFAULT_FROM_EMAIL = SERVER_EMAIL = given.text("KUULOLLA_MAIL_FROM")

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-src": [SELF],
        "frame-ancestors": [SELF],
        "base-uri": [NONE],
    }
}
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"  # Strict would lose who comes back from OpenID Connect
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True  # scripts find the token in the page
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
SESSION_COOKIE_AGE = 7 * 86_400
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PRODUCTION else None
SECURE_HSTS_SECONDS = 31_536_000 if PRODUCTION else 0
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
