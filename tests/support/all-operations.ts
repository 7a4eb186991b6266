// Tests write sheets with any operation, also those that the page loads later.
import { addOps } from '../../src/ops/index'
import { laterOps } from '../../src/ops/later'

addOps(laterOps)
