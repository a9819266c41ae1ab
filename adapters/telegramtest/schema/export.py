"""Export Telegram's published shapes, as aiogram models them, to the JSON Schema bundle that telegramtest judges by.

usage: python export.py > bundle.json      (with the packages of requirements.txt)

The bundle is one object: the Bot API's version, and a schema a method, "Update" and what methods return. All share
one "$defs". Objects are closed (an unknown field is a fault), times are integers as on the wire, and fields that the
Bot API has replaced keep their mark "deprecated".
"""

import inspect
import json
import sys

import aiogram
import aiogram.methods as methods
import aiogram.types as types
from aiogram.client.default import Default
from pydantic.json_schema import GenerateJsonSchema

# METHODS are those that the adapter sends, now or soon: a new one is added here and the bundle written again.
METHODS = {
    "AnswerCallbackQuery", "AnswerInlineQuery", "DeleteMessage", "DeleteMyCommands", "DeleteWebhook",
    "EditMessageReplyMarkup", "EditMessageText", "GetChat", "GetChatMember", "GetMe", "GetMyCommands", "GetUpdates",
    "GetWebhookInfo", "SendChatAction", "SendDocument", "SendMessage", "SendPoll", "SetMyCommands", "StopPoll",
}
# RESULTS are what the server says; the fake is judged by them too.
RESULTS = ["Update", "User", "Message", "BotCommand", "WebhookInfo"]
NOTHING = {"const": "no value at all"}


class Shapes(GenerateJsonSchema):
    """Pydantic's generator, told what to do with what JSON cannot say."""

    def is_instance_schema(self, schema):
        if schema["cls"] is Default:
            return NOTHING  # "as the bot's settings say" is no value on the wire
        return {"type": "string"}  # a file: "attach://name" or an id

    def default_schema(self, schema):
        return self.generate_inner(schema["schema"])  # the default itself is left out

    def emit_warning(self, kind, detail):
        pass


def wire(node):
    """Turn what Python keeps into what the wire holds, and drop prose."""
    if isinstance(node, list):
        return [wire(n) for n in node if n != NOTHING]
    if not isinstance(node, dict):
        return node
    if node.get("format") in ("date-time", "duration"):
        return {"type": "integer"}
    out = {}
    for key, value in node.items():
        if key in ("title", "description", "examples") and isinstance(value, str):
            continue
        if key in ("properties", "$defs"):
            out[key] = {name: wire(n) for name, n in sorted(value.items())}
            continue
        out[key] = wire(value)
    if "properties" in out:
        out["additionalProperties"] = False
    return out


def export():
    defs, schemas = {}, {}

    def add(name, model):
        schema = model.model_json_schema(schema_generator=Shapes, by_alias=True, mode="validation")
        schema = wire(schema)
        defs.update(schema.pop("$defs", {}))
        if "$ref" not in schema and name in RESULTS:
            defs.setdefault(name, schema)
            schema = {"$ref": "#/$defs/" + name}
        schemas[name] = schema

    for name, cls in sorted(inspect.getmembers(methods, inspect.isclass)):
        if name in METHODS:
            add(cls.__api_method__, cls)
    for name in RESULTS:
        add(name, getattr(types, name))
    return {
        "api": aiogram.__api_version__,
        "source": "aiogram " + aiogram.__version__,
        "schemas": dict(sorted(schemas.items())),
        "$defs": dict(sorted(defs.items())),
    }


if __name__ == "__main__":
    json.dump(export(), sys.stdout, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    sys.stdout.write("\n")
