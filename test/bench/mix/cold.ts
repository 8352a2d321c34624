import { crowd, mixed } from '../../shared/mix/crowd.ts';

const people = crowd(120, 120);
const began = process.threadCpuUsage();
mixed(people, { size: 5 }, 1);
const { user, system } = process.threadCpuUsage(began);
console.log((user + system) / 1000);
