#! mask usage
$ ip link help
$ ip link add help
$ ip link set help
$ ip link show help
$ ip link delete help
$ ip link property help
$ ip link afstats help
$ ip link he
