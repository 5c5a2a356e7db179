#! needs vm
# sit0 makes a device to an address.
$ ip link add name sit9 type sit
$ ifconfig sit0 tunnel ::10.0.0.1
$ ip -br link show type sit
$ ifconfig sit0 tunnel ::10.0.0.2
$ ip -br link show type sit
$ ifconfig v0 tunnel ::10.0.0.3
