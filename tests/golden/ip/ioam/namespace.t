# Data of 32 and 64 bits; JSON has both as text.
$ ip ioam namespace show
$ ip -j -p ioam namespace show
[ ]
$ ip ioam namespace add 1
$ ip ioam namespace show
namespace 1
$ ip -o -c ioam namespace show foo
namespace 1\∅
$ ip -j ioam namespace show
[{"namespace":1}]
$ ip ioam namespace del 1
$ ip ioam namespace add 65535 data 0xdeadbeef wide cafec0caf00dc0de
$ ip -d -s ioam namespace show
namespace 65535, data 0xdeadbeef, wide 0xcafec0caf00dc0de
$ ip -j -p ioam namespace show
[ {
        "namespace": 65535,
        "data": "deadbeef",
        "wide": "0xcafec0caf00dc0de"
    } ]
$ ip ioam namespace del 65535 foo
$ ip -o ioam namespace show
