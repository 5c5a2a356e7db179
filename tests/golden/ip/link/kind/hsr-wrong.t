#! needs vm
# What is wrong is named.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add d1 address 02:00:00:00:00:02 type dummy
$ ip link add d2 address 02:00:00:00:00:03 type dummy
$ ip link add h0 type hsr
$ ip link add h0 type hsr slave1 d0
$ ip link add h0 type hsr slave1 nosuch slave2 d1
$ ip link add h0 type hsr slave1 d0 slave2 nosuch
$ ip link add h0 type hsr slave1 d0 slave2 d1 supervision 256
$ ip link add h0 type hsr slave1 d0 slave2 d1 supervision x
$ ip link add h0 type hsr slave1 d0 slave2 d1 version 2
$ ip link add h0 type hsr slave1 d0 slave2 d1 version x
$ ip link add h0 type hsr slave1 d0 slave2 d1 proto 2
$ ip link add h0 type hsr slave1 d0 slave2 d1 proto x
$ ip link add h0 type hsr slave1 d0 slave2 d1 interlink nosuch
$ ip link add h0 type hsr slave1 d0 slave2 d1 what
$ ip link add h0 type hsr slave1
$ ip link add h0 type hsr help
$ ip link add h0 type hsr slave1 d0 slave2 d1 interlink d2 version 1
$ ip -d link show h0
$ ip -j -d link show h0
