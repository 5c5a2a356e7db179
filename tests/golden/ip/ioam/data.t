# Zero has no prefix; all ones are none; `wide` is hexadecimal.
$ ip ioam namespace add 0x10 data 0 wide 0
$ ip ioam namespace show
namespace 16, data 0000000000, wide 000000000000000000
$ ip -j ioam namespace show
[{"namespace":16,"data":"0","wide":"0"}]
$ ip ioam namespace del 16
$ ip ioam namespace add 010 data 010 wide 010
$ ip ioam namespace show
namespace 8, data 0x00000008, wide 0x0000000000000010
$ ip -j ioam namespace show
[{"namespace":8,"data":"8","wide":"0x10"}]
$ ip ioam namespace del 8
$ ip ioam namespace add 0 data 4294967295 wide -1
$ ip ioam namespace show
namespace 0
$ ip ioam namespace add 1 data 1 wide 2 data 3
$ ip ioam namespace show | sort
namespace 0
namespace 1, data 0x00000001, wide 0x0000000000000002
