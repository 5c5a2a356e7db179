# Several in one run, and in another namespace of the network.
$ printf "ioam namespace add 1 data 5\nioam namespace show\nioam namespace add 1\nioam schema show\n" | ip -b -
namespace 1, data 0x00000005
! RTNETLINK answers: File exists
! Command failed -:3
? 1
$ printf "ioam namespace add 1\nioam namespace show\nioam schema add 1 a\nioam schema show\n" | ip -j -force -b -
[{"namespace":1,"data":"5"}]
[{"schema":1,"data":null,"":97,"":0,"":0,"":0}]
! RTNETLINK answers: File exists
! Command failed -:1
? 1
$ printf "ioam foo\nioam namespace show\n" | ip -force -b -
! Error: argument "foo" is wrong: Unknown
? 255
$ printf "ioam namespace add 2 foo\nioam namespace show\n" | ip -force -b -
! Error: argument "foo" is wrong: Invalid argument
? 255
$ ip netns add blue
$ ip -n blue ioam namespace show
