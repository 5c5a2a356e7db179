# A schema is bytes, filled up to four; in JSON each is a member without a name.
$ ip ioam schema show
$ ip -j ioam schema show
[]
$ ip ioam schema add 7 abcde foo
$ ip ioam schema show
schema 7, data: 61 62 63 64 65 00 00 00
$ ip -j ioam schema show
[{"schema":7,"data":null,"":97,"":98,"":99,"":100,"":101,"":0,"":0,"":0}]
$ ip -j -p ioam schema show
[ {
        "schema": 7,
        "data": null,
        "": 97,
        "": 98,
        "": 99,
        "": 100,
        "": 101,
        "": 0,
        "": 0,
        "": 0
    } ]
$ ip -o ioam schema show
schema 7, data: 61 62 63 64 65 00 00 00\∅
$ ip ioam schema del 7
$ ip ioam schema add 0xffffffff ''
$ ip ioam schema show
schema 4294967295, data:
$ ip -j ioam schema show
[{"schema":4294967295,"data":null}]
$ ip ioam schema del 0xffffffff
$ ip ioam schema add 0 "$(printf 'a\377"\\\t')"
$ ip ioam schema show
schema 0, data: 61 ff 22 5c 09 00 00 00
$ ip ioam schema add 1 $(printf %01020d 7)
$ ip -o ioam schema show | wc -c
3116
