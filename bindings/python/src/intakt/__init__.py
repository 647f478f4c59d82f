"""Intakt reads shop orders, finds out who ordered, and hands back a plan. It leaves the host's master data intact.

    import intakt

    with intakt.Reader("orders.xml") as reader:
        for order in reader:
            print(order.number, [line.name for line in order.lines])

`Importer` plans orders against the host's customers and articles, `Matcher` finds people in an address book, `Database` keeps
everything in one file. Subclasses of `AddressBook`, `Articles`, `Ledger`, `Numbers` and `DecisionStore` are the
host's own data.

The package is a face of the shared library of Intakt, which is found by the environment variable INTAKT_LIBRARY, beside this
package, or in the system (`LibraryNotFound`). Everything that fails raises `IntaktError`, with code, position and hint.
"""

from . import database, enums, errors, hosts, importing, matching, model, reading, values
from ._call import Data, Json
from ._choice import Choice
from .database import *
from .enums import *
from .errors import *
from .hosts import *
from .importing import *
from .matching import *
from .model import *
from .reading import *
from .values import *

#: The version of this package. Its library may be of a later one of the same generation of the ABI.
__version__ = "0.1.0"

__all__ = ["Choice", "Data", "Json", "__version__"]
__all__ += database.__all__
__all__ += enums.__all__
__all__ += errors.__all__
__all__ += hosts.__all__
__all__ += importing.__all__
__all__ += matching.__all__
__all__ += model.__all__
__all__ += reading.__all__
__all__ += values.__all__
