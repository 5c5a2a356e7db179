# A namespace has one schema at most.
$ ip ioam namespace add 1 data 3
$ ip ioam schema add 7 abc
$ ip ioam schema add 8 def
$ ip ioam namespace set 1 schema 7
$ ip ioam namespace show
namespace 1 [schema 7], data 0x00000003
$ ip -j ioam namespace show
[{"namespace":1,"schema":7,"data":"3"}]
$ ip ioam schema show | sort
schema 7 [namespace 1], data: 61 62 63 00
schema 8, data: 64 65 66 00
$ ip ioam namespace set 1 schema 8 foo
$ ip ioam namespace show
namespace 1 [schema 8], data 0x00000003
$ ip ioam schema del 7
$ ip -j -p ioam schema show
[ {
        "schema": 8,
        "namespace": 1,
        "data": null,
        "": 100,
        "": 101,
        "": 102,
        "": 0
    } ]
$ ip ioam namespace set 1 schema none
$ ip ioam namespace show
namespace 1, data 0x00000003
$ ip ioam schema show
schema 8, data: 64 65 66 00
