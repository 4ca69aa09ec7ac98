#include "imaging/imagegate.h"
